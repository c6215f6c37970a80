import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { writesSheet } from '../panel/duties'
import { recusedFrom } from '../panel/recusals'
import { AssessmentRound, isTechnical } from '../preparation/hiring-action'
import { Interview } from '../scheduling/interview'
import { owesGrading } from './grading/owes-grading'
import { submissionsFor, withPractice } from './submissions'

/**
 * Whether somebody is on a panel of these interviews and has not handed in yet, a trainee their sheet for practice. Who
 * is recused from the applicant never will.
 */
export async function stillRates(
  records: RecordsReader,
  interviews: readonly Identified<Interview>[],
  person: Id,
): Promise<boolean> {
  for (const { id, applicant, panel, status } of interviews) {
    const member = panel.find((each) => each.person === person && writesSheet(each.role))
    if (member === undefined || (status !== 'scheduled' && status !== 'interviewed')) continue
    const handed = member.role === 'trainee' ? withPractice : submissionsFor
    if ((await handed(records, id, person)).length > 0) continue
    if (!(await recusedFrom(records, applicant)).has(person)) return true
  }
  return false
}

/** Whether somebody owes any sheet: they see nothing of what others agreed on or decided until they owe none. */
export async function owesSheet(records: RecordsReader, person: Id): Promise<boolean> {
  const interviews = readAll(Interview, await records.list('interview/'))
  if (await stillRates(records, interviews, person)) return true
  const rounds = readAll(AssessmentRound, await records.list('round/'))
  const technical = rounds.filter(({ kind }) => isTechnical(kind)).map(({ id }) => id)
  return (await owesGrading(records, person, technical)).size > 0
}
