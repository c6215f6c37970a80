import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll } from '../find-record'
import { isHr } from '../panel/hr'
import { AssessmentRound, HiringAction, isTechnical } from '../preparation/hiring-action'
import { recordIds } from '../record-ids'
import { owesGrading } from './grading/owes-grading'

/** Why applicants are numbers to a person. */
export type HiddenFor = 'review' | 'grading'

/** Whether applicants are numbers to a person. */
export async function namesHidden(records: RecordsReader, action: Id, person: Id): Promise<boolean> {
  return (await hiddenFor(records, action, person)) !== undefined
}

/**
 * Why they are: to an SME in a hiring action whose résumés are reviewed without names, and to one who has work to
 * grade still. Undefined where they are not.
 */
export async function hiddenFor(
  records: RecordsReader,
  action: Id,
  person: Id,
): Promise<HiddenFor | undefined> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found === undefined || (await isHr(records, action, person))) return undefined
  const rounds = readAll(AssessmentRound, await records.list('round/'))
  if (found.settings.hideNames && rounds.some(({ kind }) => kind === 'resume-review')) return 'review'
  const technical = rounds.filter(({ kind }) => isTechnical(kind)).map(({ id }) => id)
  return (await owesGrading(records, person, technical)).size > 0 ? 'grading' : undefined
}
