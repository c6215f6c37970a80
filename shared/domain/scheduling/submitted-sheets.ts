import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { recordPrefixes } from '../record-ids'

/** Whether anybody submitted a score sheet for an interview. */
export async function hasScoreSheets(records: RecordsReader, interview: Id): Promise<boolean> {
  return (await records.list(recordPrefixes.submissions(interview))).length > 0
}
