import { describe, expect, it } from 'vitest'
import type { ListedView } from '#shared/domain/same-applicant'
import { Competency } from '#shared/domain/preparation/competency'
import { withIds } from '../../../../renderer/data/use-live'

const view = (id: string, values: ListedView['values']): ListedView => ({
  id: `competency/${id}`,
  kind: 'competency',
  values,
})

describe('records in the shape of their stage', () => {
  it('are without the deleted and the unreadable, and the same object until one changes', () => {
    const kept = view('a', { name: 'Surveying' })
    const first = withIds(Competency, [kept, view('b', { name: 'Gone', deleted: true }), view('c', {})])
    expect(first.map(({ id, name }) => [id, name])).toEqual([['a', 'Surveying']])
    const second = withIds(Competency, [kept, view('d', { name: 'Dredging' })])
    expect(second.map(({ name }) => name)).toEqual(['Surveying', 'Dredging'])
    expect(second[0]).toBe(first[0])
  })
})
