import { beforeEach, describe, expect, it } from 'vitest'
import type { Fared } from '#shared/domain/preparation/library/fared'
import { Competency } from '#shared/domain/preparation/competency'
import type { LibrarySource } from '#shared/domain/preparation/library/library'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { LibrarySearch, type LibrarySources } from '../../../../renderer/data/worker/library-search'

const CHAIN = 'action/a'
const competency = (id: Id, name: string) => ({ ...Competency.parse({ name }), id })

/** Hiring actions with their competencies, which count what they are asked. */
class Shelf implements LibrarySources {
  readonly names = new Map<Id, Map<Id, string>>()
  readonly changes: RecordId[] = []
  readonly asked: Id[] = []
  readonly ratings = new Map<Id, Fared>()
  timesRated = 0
  failing = false

  write(action: Id, id: Id, name: string): void {
    const names = this.names.get(action) ?? new Map<Id, string>()
    this.names.set(action, names.set(id, name))
    this.changes.push(`competency/${id}`)
  }

  readonly cursors = async () => {
    if (this.failing) throw new Error('the disk')
    const count = this.changes.length
    return Promise.resolve([
      { key: CHAIN, chain: CHAIN, device: 'd'.repeat(32), number: count, hash: 'f'.repeat(64), count },
    ])
  }

  readonly recordsAfter = async (_chain: string, number: number) =>
    Promise.resolve(this.changes.slice(number))
  readonly actions = async () => Promise.resolve([...this.names.keys()])

  readonly actionsOf = async (records: readonly RecordId[]) =>
    Promise.resolve(
      new Set(
        [...this.names].flatMap(([action, names]) =>
          [...names.keys()].some((id) => records.includes(`competency/${id}`)) ? [action] : [],
        ),
      ),
    )

  readonly read = async (action: Id): Promise<LibrarySource | undefined> => {
    this.asked.push(action)
    const names = this.names.get(action)
    if (names === undefined || names.size === 0) return Promise.resolve(undefined)
    const competencies = [...names].map(([id, name]) => competency(id, name))
    return Promise.resolve({ action, title: `Position ${action}`, competencies, guides: [] })
  }

  readonly rated = {
    lacks: false,
    fared: async () => {
      this.timesRated += 1
      return Promise.resolve(new Map(this.ratings))
    },
  }
}

let shelf: Shelf
let search: LibrarySearch
beforeEach(() => {
  shelf = new Shelf()
  search = new LibrarySearch(shelf)
  shelf.write('a', 'c1', 'Surveying')
  shelf.write('b', 'c2', 'Dredging')
})
const found = async (level: string, query = '', limit = 10) => {
  const { first, count, all } = await search.find({ kind: 'competency', query, limit, level })
  return { texts: first.map(({ entry }) => entry.text), count, all }
}

describe('the search of the library', () => {
  it('finds by the beginnings of words, so many and how many', async () => {
    expect(await found('1')).toEqual({ texts: ['Dredging', 'Surveying'], count: 2, all: 2 })
    expect(await found('1', 'surv')).toEqual({ texts: ['Surveying'], count: 1, all: 2 })
    expect(await found('1', '', 1)).toEqual({ texts: ['Dredging'], count: 2, all: 2 })
    expect(shelf.asked).toEqual(['a', 'b'])
  })

  it('answers at once of one hiring action, without reading the others', async () => {
    const near = { kind: 'competency', query: '', limit: 10, level: '1', only: 'b' } as const
    const { first, ...rest } = await search.find(near)
    expect(first.map(({ entry }) => entry.text)).toEqual(['Dredging'])
    expect(rest).toEqual({ count: 1, all: 1, partial: true })
    expect(shelf.asked).toEqual(['b'])
    expect(shelf.timesRated).toBe(0)
    expect((await search.find({ ...near, query: 'surv' })).count).toBe(0)
    expect((await search.find({ ...near, only: 'gone' })).all).toBe(0)
    expect(await found('1')).toEqual({ texts: ['Dredging', 'Surveying'], count: 2, all: 2 })
  })

  it('reads the hiring action that changed, and no other', async () => {
    await found('1')
    shelf.write('b', 'c2', 'Dredging and dams')
    expect((await found('2', 'dams')).texts).toEqual(['Dredging and dams'])
    expect(shelf.asked).toEqual(['a', 'b', 'b'])
    shelf.changes.push('interview/x')
    await found('3')
    expect(shelf.asked).toEqual(['a', 'b', 'b'])
    expect(shelf.timesRated).toBe(1)
  })

  it('leaves out a hiring action that was deleted', async () => {
    await found('1')
    shelf.names.get('b')?.clear()
    shelf.changes.push('action/b')
    shelf.write('a', 'c3', 'Levelling')
    shelf.names.set('b', new Map())
    const actionsOf = shelf.actionsOf
    Object.assign(shelf, {
      actionsOf: async (records: readonly RecordId[]) => new Set([...(await actionsOf(records)), 'b']),
    })
    expect((await found('2')).texts).toEqual(['Levelling', 'Surveying'])
  })

  it('counts ratings again once a sheet was opened, and while one is lacking', async () => {
    const rating = { 'does-not-meet': 0, meets: 2, exceeds: 1 }
    await found('1')
    shelf.ratings.set('c1', rating)
    shelf.changes.push('opening/x/y')
    const { first } = await search.find({ kind: 'competency', query: 'surv', limit: 1, level: '2' })
    expect(first[0]?.fared).toEqual(rating)
    await found('3')
    expect(shelf.timesRated).toBe(2)
    shelf.rated.lacks = true
    await found('4')
    expect(shelf.timesRated).toBe(3)
  })

  it('begins anew after it failed', async () => {
    await found('1')
    shelf.failing = true
    await expect(found('2')).rejects.toThrow('the disk')
    shelf.failing = false
    shelf.write('a', 'c3', 'Levelling')
    expect((await found('2')).texts).toEqual(['Dredging', 'Levelling', 'Surveying'])
  })
})
