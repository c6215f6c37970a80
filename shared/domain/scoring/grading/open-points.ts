import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord } from '../../find-record'
import { AssessmentRound, isTechnical } from '../../preparation/hiring-action'
import { openPoints, TechnicalAssessment } from '../../preparation/technical-assessment'
import { recordIds } from '../../record-ids'

/** What is open before a round is graded; nothing where it is no technical assessment. */
export async function openPointsOf(
  records: RecordsReader,
  round: Id,
): Promise<ReturnType<typeof openPoints>> {
  const found = await findRecord(records, AssessmentRound, recordIds.round(round))
  if (found === undefined || !isTechnical(found.kind)) return []
  const stored = await findRecord(records, TechnicalAssessment, recordIds.assessment(round))
  return openPoints(stored ?? TechnicalAssessment.parse({}))
}
