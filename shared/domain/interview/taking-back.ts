import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import { setFields, type PatchDraft } from '../../log/command'
import type { RecordsReader } from '../../log/records'
import { findRecord } from '../find-record'
import { recordIds } from '../record-ids'
import { Reference } from './reference'

/** The patches that take back what somebody shares of an interview; none where nothing is shared. */
export async function takingBack(
  records: RecordsReader,
  interview: Id,
  person: Id,
): Promise<readonly PatchDraft[]> {
  const record = recordIds.reference(interview, person)
  const shared = await findRecord(records, Reference, record)
  if (shared === undefined || shared.withdrawn) return []
  const empty = Object.keys(shared.transcript).map((question) => [`transcript/${question}`, ''] as const)
  return setFields(record, { ...Object.fromEntries(empty), withdrawn: true })
}

/**
 * Notes that leave their interview must not stay with the panel under its applicant's name. They are in another chain
 * than what is shared, so that has to be taken back before: else refused with `reference.still-shared`.
 */
export async function requireTakenBack(
  records: RecordsReader,
  interview: Id,
  person: Id,
): Promise<Result<undefined>> {
  const shared = await takingBack(records, interview, person)
  return shared.length === 0 ? ok(undefined) : fail(new AppError('reference.still-shared', interview))
}
