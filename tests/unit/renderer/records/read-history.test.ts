import { beforeEach, describe, expect, it } from 'vitest'
import { historyOf } from '#shared/domain/records/history'
import { WHOLE_HISTORY } from '#shared/domain/records/history-search'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import { updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { addMinutes } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { compareTimes } from '#shared/log/hybrid-clock'
import { HistoryReader, type HistorySource } from '../../../../renderer/features/records/history/read-history'
import { makeWorld, type World } from '../../domain/support/world'

let world: World
let names: RecordNames
let source: HistorySource

/** What the database would answer, three changes at a time. */
function sourceOf(changes: readonly NamedChange[]): HistorySource {
  const ordered = [...changes].sort((a, b) => compareTimes(a.header.clock, b.header.clock))
  return {
    page: (_action, { after, newestFirst }) => {
      const list = newestFirst ? [...ordered].reverse() : ordered
      const start = after === undefined ? 0 : list.findIndex(({ hash }) => hash === after[1]) + 1
      const page = list.slice(start, start + 3)
      const last = page.at(-1)
      const more = start + 3 < list.length && last !== undefined
      return Promise.resolve({ changes: page, next: more ? [last.header.clock, last.hash] : undefined })
    },
    ofRecords: (beginnings) =>
      Promise.resolve(
        changes.filter(({ header }) =>
          header.patches.some(({ record }) => beginnings.some((beginning) => record.startsWith(beginning))),
        ),
      ),
    named: (hashes) => Promise.resolve(changes.filter(({ hash }) => hashes.includes(hash))),
  }
}

beforeEach(async () => {
  world = await makeWorld()
  for (let number = 0; number < 10; number += 1) {
    world.now = addMinutes(world.now, 1)
    const { action, applicant } = world
    await world.run(updateApplicant, { action, applicant, fields: { comments: `Comment ${number}` } })
  }
  names = await recordNames(world.records, world.action)
  source = sourceOf(world.changes)
})

async function readAll(search = WHOLE_HISTORY, newestFirst = false) {
  const reader = new HistoryReader(source, { action: world.action, search, names, newestFirst })
  const rows = []
  while (!reader.complete) rows.push(...(await reader.next()))
  return { rows, reader }
}

describe('reading the history by pages', () => {
  it('yields what the whole history holds, with what each value replaced on an earlier page', async () => {
    const { rows, reader } = await readAll()
    expect(rows).toEqual(historyOf(world.changes))
    expect(reader.read).toBe(world.changes.length)
  })

  it('yields it backwards, the newest first', async () => {
    const { rows } = await readAll(WHOLE_HISTORY, true)
    expect(rows).toEqual([...historyOf(world.changes)].reverse())
    expect(rows[0]).toMatchObject({ before: [{ value: 'Comment 8' }], after: { value: 'Comment 9' } })
  })

  it('goes on over pages on which nothing fits', async () => {
    const { rows, reader } = await readAll({ ...WHOLE_HISTORY, text: 'comment 0' })
    // Once as what was set, once as what was replaced.
    expect(rows).toHaveLength(2)
    expect(reader.read).toBe(world.changes.length)
  })

  it('of one record reads its own changes only', async () => {
    const record = `applicant/${world.applicant}`
    const { rows, reader } = await readAll({ ...WHOLE_HISTORY, record })
    expect(rows.every((row) => row.record === record)).toBe(true)
    expect(reader.read).toBeLessThan(world.changes.length)
  })
})
