import type { Json } from '../../kernel/canonical'
import type { Id } from '../../kernel/ids'
import type { LocalDate } from '../../kernel/time'
import { fieldOf } from '../../log/fold'
import type { NamedChange } from '../../log/change'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import { HiringAction } from '../preparation/hiring-action'

/** A hiring action whose records need not be kept any longer. */
export interface DueForRemoval {
  readonly action: Id
  readonly title: string
  readonly keepUntil: LocalDate
}

/**
 * Whether a legal hold stands. Where one person released it and another set it without knowledge of each
 * other, it stands until somebody decides. Nothing is removed while it does, closed or not.
 */
export function isOnHold(action: RecordView): boolean {
  return holds(action, 'legalHold')
}

export function isClosed(action: RecordView): boolean {
  return holds(action, 'closed')
}

function holds({ state }: RecordView, field: string): boolean {
  return fieldOf(state, field).values.some(({ value }) => value !== undefined && value !== null)
}

/** The latest of the dates that were set without knowledge of each other; undefined where none was. */
export function keptUntil({ state }: RecordView): LocalDate | undefined {
  return fieldOf(state, 'keepUntil')
    .values.map(({ value }): Json | undefined => value)
    .filter((value) => typeof value === 'string')
    .sort()
    .at(-1)
}

/**
 * Of all hiring actions, those whose keep-until day is over and that are neither closed nor on hold; the oldest
 * first. `today` is this laptop's.
 */
export async function dueForRemoval(
  records: RecordsReader,
  today: LocalDate,
): Promise<readonly DueForRemoval[]> {
  return (await records.list('action/'))
    .flatMap((view) => {
      const action = readAs(HiringAction, view)
      const keepUntil = keptUntil(view)
      if (action === undefined || keepUntil === undefined || keepUntil >= today) return []
      if (isOnHold(view) || isClosed(view)) return []
      return [{ action: partsOf(view.id)[0] ?? '', title: action.title, keepUntil }]
    })
    .sort((a, b) => (a.keepUntil === b.keepUntil ? byId(a, b) : a.keepUntil < b.keepUntil ? -1 : 1))
}

function byId(a: DueForRemoval, b: DueForRemoval): number {
  return a.action < b.action ? -1 : 1
}

/** What is written about the hiring action itself around its end, and what only lets others in: nothing of its work. */
const NO_WORK = /^(action|device|recovery|opening)\//

/** Of these shared changes, those that an archive lacks which holds each laptop's chain up to `heads`, by device. */
export function notArchived(
  changes: readonly NamedChange[],
  heads: Readonly<Record<Id, number>>,
): readonly NamedChange[] {
  return changes.filter(
    ({ header: { device, number, patches } }) =>
      number > (heads[device] ?? 0) && patches.some(({ record }) => !NO_WORK.test(record)),
  )
}
