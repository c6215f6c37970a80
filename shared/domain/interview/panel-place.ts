import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { requireRecord } from '../find-record'
import type { PanelRole } from '../panel/person'
import { recordIds } from '../record-ids'
import { Interview } from '../scheduling/interview'

export interface PanelPlace {
  readonly interview: Interview
  readonly role: PanelRole
}

/** An interview and a person's role on its panel. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function requirePanelPlace(
  records: RecordsReader,
  interview: Id,
  person: Id,
): Promise<Result<PanelPlace>> {
  const found = await requireRecord(records, Interview, recordIds.interview(interview))
  if (!found.ok) return found
  const member = found.value.panel.find((candidate) => candidate.person === person)
  return member === undefined
    ? fail(new AppError('interview.not-on-panel', interview))
    : ok({ interview: found.value, role: member.role })
}
