import type { RecordId } from '../../log/change'
import { fieldOf, type FieldValue } from '../../log/fold'
import { compareTimes } from '../../log/hybrid-clock'
import type { RecordView } from '../../log/records'
import { recordIds } from '../record-ids'
import { sideOf, type ToResolve } from './to-resolve'

/**
 * Deleted records that another laptop edited, or used in an interview, later than the deletion. What was
 * concurrent but earlier by the clock cannot be told from what was seen.
 */
export function deletionsInDoubt(views: readonly RecordView[]): readonly ToResolve[] {
  const users = usersOf(views)
  return views.flatMap((view): readonly ToResolve[] => {
    const [deletion] = fieldOf(view.state, 'deleted').values
    if (deletion?.value !== true) return []
    const edited = laterElsewhere(view, deletion).map(({ field, value }) => ({ field, side: sideOf(value) }))
    const usedBy = (users.get(view.id) ?? [])
      .filter((user) => laterElsewhere(user, deletion).length > 0)
      .map(({ id }) => id)
    if (edited.length === 0 && usedBy.length === 0) return []
    const id = `deleted ${view.id}`
    return [{ kind: 'deleted', id, record: view.id, deletion: sideOf(deletion), edited, usedBy }]
  })
}

function laterElsewhere(
  { state }: RecordView,
  deletion: FieldValue,
): readonly { readonly field: string; readonly value: FieldValue }[] {
  return Object.entries(state.fields).flatMap(([field, { values }]) =>
    field === 'deleted'
      ? []
      : values
          .filter(
            ({ clock, device }) => device !== deletion.device && compareTimes(clock, deletion.clock) > 0,
          )
          .map((value) => ({ field, value })),
  )
}

/** By applicant, round or guide, the interviews that stand and name it. */
function usersOf(views: readonly RecordView[]): ReadonlyMap<RecordId, readonly RecordView[]> {
  const users = new Map<RecordId, RecordView[]>()
  for (const view of views) {
    if (view.kind !== 'interview' || view.values['deleted'] === true) continue
    for (const used of ['applicant', 'round', 'guide'] as const) {
      const name = view.values[used]
      if (typeof name !== 'string') continue
      const record = recordIds[used](name)
      users.set(record, [...(users.get(record) ?? []), view])
    }
  }
  return users
}
