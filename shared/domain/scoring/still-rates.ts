import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { AssessmentRound, isTechnical } from '../preparation/hiring-action'
import { Interview } from '../scheduling/interview'
import { owesGrading } from './grading/owes-grading'
import { submissionsFor } from './submissions'

/** Whether somebody is on a panel of these interviews as a rater and has not handed in yet. */
export async function stillRates(
  records: RecordsReader,
  interviews: readonly Identified<Interview>[],
  person: Id,
): Promise<boolean> {
  for (const { id, panel, status } of interviews) {
    const rates = panel.some((member) => member.person === person && member.role !== 'observer')
    if (!rates || (status !== 'scheduled' && status !== 'interviewed')) continue
    if ((await submissionsFor(records, id, person)).length === 0) return true
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
