import { describe, expect, it } from 'vitest'
import { ChangedRecords } from '../../../../renderer/data/changed-records'
import type { CursorRow } from '../../../../renderer/data/rows'

const ID = '0'.repeat(32)
const cursor = (key: string, number: number, count = number): CursorRow => ({
  key,
  chain: `action/${ID}`,
  device: ID,
  number,
  hash: '0'.repeat(64),
  count,
})

/** Looks at chains whose change n sets a field of `applicant/n`, first as they are in `before`, then in `after`. */
async function changedBetween(before: readonly CursorRow[], after: readonly CursorRow[]) {
  let cursors = before
  const changed = new ChangedRecords({
    cursors: () => Promise.resolve(cursors),
    recordsAfter: (key, number) => {
      const last = cursors.find((each) => each.key === key)?.number ?? 0
      return Promise.resolve(Array.from({ length: last - number }, (_, at) => `applicant/${number + at + 1}`))
    },
  })
  expect(await changed.since()).toBeUndefined()
  cursors = after
  return changed.since()
}

describe('what changed between two looks', () => {
  it('is what the changes that followed set fields of, in every chain', async () => {
    expect(await changedBetween([cursor('a', 3)], [cursor('a', 5), cursor('b', 1)])).toEqual(
      new Set(['applicant/4', 'applicant/5', 'applicant/1']),
    )
    expect(await changedBetween([cursor('a', 3)], [cursor('a', 3)])).toEqual(new Set())
  })

  it('is not known where a change came out of turn, a chain went away, or there were very many', async () => {
    expect(await changedBetween([cursor('a', 5, 3)], [cursor('a', 5, 4)])).toBeUndefined()
    expect(await changedBetween([cursor('a', 3)], [cursor('a', 4, 5)])).toBeUndefined()
    expect(await changedBetween([cursor('a', 3), cursor('b', 1)], [cursor('a', 3)])).toBeUndefined()
    expect(await changedBetween([cursor('a', 3)], [cursor('a', 9_000)])).toBeUndefined()
  })
})
