import { expect, it } from 'vitest'
import type { RecordId } from '#shared/log/change'
import { kindOf } from '#shared/log/record-id'
import type { RecordView } from '#shared/log/records'
import { ActionRecords } from '../../../../renderer/data/action-records'

/** A few kinds, and what was read of them. */
function kinds() {
  const views = ['person/a', 'person/b', 'notes/x/@a', 'notes/y/@a'].map((id): RecordView => ({
    id,
    kind: kindOf(id),
    values: {},
    toResolve: [],
    state: { id, fields: {} },
  }))
  const read: string[] = []
  const records = new ActionRecords({
    get: async (record: RecordId) => {
      read.push(record)
      return Promise.resolve(views.find(({ id }) => id === record))
    },
    pagesOf: async function* pagesOf(kind: string) {
      read.push(kind)
      for (const view of views) if (view.kind === kind) yield await Promise.resolve([view])
    },
  })
  return { records, read }
}

it('reads a kind once, and no kind that is not asked for', async () => {
  const { records, read } = kinds()
  const [all, ofX] = await Promise.all([records.list('notes/'), records.list('notes/x/')])
  expect(all.map(({ id }) => id)).toEqual(['notes/x/@a', 'notes/y/@a'])
  expect(ofX.map(({ id }) => id)).toEqual(['notes/x/@a'])
  expect((await records.get('notes/y/@a'))?.id).toBe('notes/y/@a')
  expect(await records.get('notes/z/@a')).toBeUndefined()
  expect(read).toEqual(['notes'])
})

it('reads few records one by one, and the whole kind where more are asked for', async () => {
  const { records, read } = kinds()
  expect((await records.get('person/a'))?.id).toBe('person/a')
  expect(read).toEqual(['person/a'])
  for (let times = 0; times < 100; times += 1) expect((await records.get('person/b'))?.id).toBe('person/b')
  expect(read.filter((each) => each === 'person')).toHaveLength(1)
  expect(read.length).toBeLessThan(10)
})
