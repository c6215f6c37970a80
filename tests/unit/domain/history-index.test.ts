import { beforeEach, describe, expect, it } from 'vitest'
import { historyOf } from '#shared/domain/records/history'
import { HistoryIndex } from '#shared/domain/records/history-index'
import { rowIsAsked, WHOLE_HISTORY, type HistorySearch } from '#shared/domain/records/history-search'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import { updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { addMinutes } from '#shared/kernel/time'
import { makeWorld, type World } from './support/world'

let world: World
let names: RecordNames
let index: HistoryIndex

beforeEach(async () => {
  world = await makeWorld()
  for (let number = 0; number < 10; number += 1) {
    world.now = addMinutes(world.now, 1)
    const { action, applicant } = world
    await world.run(updateApplicant, { action, applicant, fields: { comments: `Comment ${number}` } })
  }
  names = await recordNames(world.records, world.action)
  index = new HistoryIndex()
  const known = new Map(world.changes.map((change) => [change.hash, change]))
  // In parts and out of order: as the pages of several chains come.
  const changes = [...world.changes]
  index.add(changes.splice(4), known, names)
  index.add(changes, known, names)
})

function placesOf(search: HistorySearch, newestFirst = false) {
  return index.find(search, { names, newestFirst })
}

describe('the index of a history', () => {
  it('finds what the whole history holds, in its order, for every kind of search', () => {
    const record = `applicant/${world.applicant}`
    const [person = ''] = world.changes.map(({ header }) => header.actor)
    const searches: readonly Partial<HistorySearch>[] = [
      {},
      { text: 'COMMENT 3' },
      { text: ' comment ' },
      { record },
      { people: [person] },
      { kinds: ['applicant'], text: 'comment 7' },
      { laptops: ['0'.repeat(32)] },
      { from: '2999-01-01' },
    ]
    for (const part of searches) {
      const search = { ...WHOLE_HISTORY, ...part }
      const expected = historyOf(world.changes).filter((row) => rowIsAsked(row, search, names))
      expect(placesOf(search).map(({ hash }) => hash)).toEqual(expected.map(({ hash }) => hash))
    }
    expect(placesOf({ ...WHOLE_HISTORY, text: 'comment 3' })).toHaveLength(2)
  })

  it('gives it backwards, the newest first', () => {
    expect(placesOf(WHOLE_HISTORY, true)).toEqual([...placesOf(WHOLE_HISTORY)].reverse())
  })

  it('finds a change by the digits of its hash that a packet prints, in groups of four', () => {
    const change = world.changes.at(-1)
    const printed = (change?.hash.slice(0, 16).match(/.{4}/gu) ?? []).join(' ').toUpperCase()
    const found = placesOf({ ...WHOLE_HISTORY, text: printed })
    expect(new Set(found.map(({ hash }) => hash))).toEqual(new Set([change?.hash]))
    expect(placesOf({ ...WHOLE_HISTORY, text: printed.replace(/^..../u, '0x0x') })).toEqual([])
  })
})
