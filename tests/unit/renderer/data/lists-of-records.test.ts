import { beforeEach, describe, expect, it } from 'vitest'
import { SameApplicants } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { kindOf } from '#shared/log/record-id'
import type { RecordView } from '#shared/log/records'
import { RecordLists, type ListSource } from '../../../../renderer/data/record-lists'

const ACTION = 'a'.repeat(32)
const CHAIN = `action/${ACTION}`

/** A database of one chain, which counts what it is asked. */
class Source implements ListSource {
  readonly views = new Map<RecordId, RecordView>()
  readonly changes: RecordId[] = []
  pagesRead = 0
  /** Is waited for before a page is given. */
  hold: Promise<void> = Promise.resolve()
  same = new SameApplicants(new Map())
  /** So many changes are not there. */
  lost = 0

  write(id: RecordId, values: RecordView['values']): void {
    this.views.set(id, {
      id,
      kind: kindOf(id),
      values,
      toResolve: [],
      state: { record: id, fields: {} },
    } as never)
    this.changes.push(id)
  }

  readonly cursorsOf = async () =>
    Promise.resolve([
      {
        key: CHAIN,
        chain: CHAIN,
        device: 'd'.repeat(32),
        number: this.changes.length,
        hash: 'f'.repeat(64),
        count: this.changes.length - this.lost,
      },
    ])

  readonly recordsAfter = async (_chain: string, number: number) =>
    Promise.resolve(this.changes.slice(number))

  async *pagesOf(_action: Id, kind: string) {
    this.pagesRead += 1
    const found = [...this.views.values()].filter((view) => view.kind === kind)
    await this.hold
    yield found
  }

  readonly eachOf = async (_action: Id, ids: readonly RecordId[]) =>
    Promise.resolve(ids.flatMap((id) => this.views.get(id) ?? []))

  readonly sameApplicants = async () => Promise.resolve(this.same)
}

let source: Source
let lists: RecordLists
beforeEach(() => {
  source = new Source()
  lists = new RecordLists(source)
  source.write('applicant/b', { familyName: 'Brandt' })
  source.write('applicant/a', { familyName: 'Abe' })
})
const names = async () => (await lists.read(ACTION, 'applicant')).map(({ values }) => values['familyName'])

describe('the lists of records', () => {
  it('are read once, by id, and stay the same array until one of theirs changes', async () => {
    const first = await lists.read(ACTION, 'applicant')
    expect(first.map(({ id }) => id)).toEqual(['applicant/a', 'applicant/b'])
    source.write('interview/x', {})
    expect(await lists.read(ACTION, 'applicant')).toBe(first)
    expect(source.pagesRead).toBe(1)
  })

  it('read what changed and what came, and nothing else', async () => {
    const [, kept] = await lists.read(ACTION, 'applicant')
    source.write('applicant/a', { familyName: 'Abel' })
    source.write('applicant/c', { familyName: 'Cruz' })
    const after = await lists.read(ACTION, 'applicant')
    expect(after.map(({ values }) => values['familyName'])).toEqual(['Abel', 'Brandt', 'Cruz'])
    expect(after[1]).toBe(kept)
    expect(source.pagesRead).toBe(1)
  })

  it('do not put an old page over what changed while it was read', async () => {
    let go: (() => void) | undefined
    source.hold = new Promise((resolve) => {
      go = resolve
    })
    const reading = names()
    await new Promise(setImmediate)
    source.write('applicant/a', { familyName: 'Abel' })
    const again = names()
    await new Promise(setImmediate)
    go?.()
    await reading
    expect(await again).toEqual(['Abel', 'Brandt'])
    expect(await names()).toEqual(['Abel', 'Brandt'])
    expect(source.pagesRead).toBe(1)
  })

  it('are read anew where what changed cannot be told', async () => {
    await names()
    source.write('applicant/c', { familyName: 'Cruz' })
    source.write('applicant/d', { familyName: 'Diaz' })
    source.lost = 1
    expect(await names()).toEqual(['Abe', 'Brandt', 'Cruz', 'Diaz'])
    expect(source.pagesRead).toBe(2)
  })

  it('show merged applicants as one, and both once they are told apart', async () => {
    const two = await lists.read(ACTION, 'applicant')
    source.same = new SameApplicants(new Map([['b', 'a']]))
    expect(await names()).toEqual(['Abe'])
    source.same = new SameApplicants(new Map())
    expect(await lists.read(ACTION, 'applicant')).toBe(two)
  })

  it('are kept of the hiring actions that were looked at last', async () => {
    await names()
    await lists.read('b'.repeat(32), 'applicant')
    await lists.read('c'.repeat(32), 'applicant')
    await names()
    expect(source.pagesRead).toBe(4)
  })
})
