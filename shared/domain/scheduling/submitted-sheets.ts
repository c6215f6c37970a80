import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { recordPrefixes } from '../record-ids'

/** Whether anybody submitted a score sheet for an interview, or a review for a résumé. */
export async function hasScoreSheets(records: RecordsReader, assessment: Id): Promise<boolean> {
  return (await records.list(recordPrefixes.submissions(assessment))).length > 0
}
