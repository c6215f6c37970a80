import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll } from '../find-record'
import { AssessmentRound, HiringAction } from '../preparation/hiring-action'
import { recordIds } from '../record-ids'
import { isHr } from './hr'

/** Whether applicants are numbers to a person: an SME in a hiring action whose résumés are reviewed without names. */
export async function namesHidden(records: RecordsReader, action: Id, person: Id): Promise<boolean> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found?.settings.hideNames !== true || (await isHr(records, action, person))) return false
  return readAll(AssessmentRound, await records.list('round/')).some(({ kind }) => kind === 'resume-review')
}
