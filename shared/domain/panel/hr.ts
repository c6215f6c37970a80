import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import { compareTimes } from '../../log/hybrid-clock'
import type { RecordsReader, RecordView } from '../../log/records'
import { findRecord } from '../find-record'
import { recordIds } from '../record-ids'
import { Person } from './person'

/**
 * Who started a hiring action: the field `creator`, where its own author set it; in an action that was made
 * before there was one, whoever set the oldest value that still shows.
 */
export function creatorOf({ state }: RecordView): Id | undefined {
  const claimed = (state.fields['creator']?.values ?? []).find(({ value, actor }) => value === actor)
  if (claimed !== undefined) return claimed.actor
  return Object.values(state.fields)
    .flatMap(({ values }) => values)
    .sort((a, b) => compareTimes(a.clock, b.clock) || (a.change < b.change ? -1 : 1))[0]?.actor
}

/** Whether a person does HR's work in a hiring action: by duty, or because they started it. */
export async function isHr(records: RecordsReader, action: Id, person: Id): Promise<boolean> {
  const view = await records.get(recordIds.action(action))
  if (view !== undefined && creatorOf(view) === person) return true
  const found = await findRecord(records, Person, recordIds.person(action, person))
  return found !== undefined && !found.deleted && found.duties.includes('hr-specialist')
}

/** Refuses: `action.not-hr`. */
export async function requireHr(records: RecordsReader, action: Id, person: Id): Promise<Result<Id>> {
  return (await isHr(records, action, person)) ? ok(person) : fail(new AppError('action.not-hr', person))
}
