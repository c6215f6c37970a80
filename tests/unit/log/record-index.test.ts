import { expect, it } from 'vitest'
import { RecordIndex } from '#shared/log/record-index'

it('finds by any beginning what a look at every id would find', () => {
  const ids = ['interview/a', 'interview/ab', 'notes/a/@p', 'notes/ab/@p', 'notes/a/@q', 'note/a/@p']
  const index = new RecordIndex()
  for (const id of [...ids, ...ids]) index.add(id)
  for (const prefix of [
    '',
    'n',
    'note',
    'notes/',
    'notes/a',
    'notes/a/',
    'notes/a/@q',
    'interview/a',
    'x/',
  ]) {
    expect(index.beginning(prefix)).toEqual(ids.filter((id) => id.startsWith(prefix)))
  }
})
