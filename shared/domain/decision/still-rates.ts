import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { Interview } from '../scheduling/interview'
import { submissionsFor } from '../scoring/submissions'

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

/** The same of all interviews of a hiring action: who owes a sheet sees nothing of what others agreed on or decided. */
export async function owesSheet(records: RecordsReader, person: Id): Promise<boolean> {
  return stillRates(records, readAll(Interview, await records.list('interview/')), person)
}
