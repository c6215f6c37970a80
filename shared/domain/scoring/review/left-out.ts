import type { Id } from '../../../kernel/ids'
import { partsOf } from '../../../log/record-id'
import type { RecordsReader } from '../../../log/records'
import { readAll } from '../../find-record'
import { sameApplicants } from '../../same-applicant'
import { followedScreenings } from '../../scheduling/followed-screenings'
import { Interview, type InterviewStatus } from '../../scheduling/interview'

/** Why an applicant is not dealt; `not-handed-in`, where there is no work to grade. */
export type LeftOutReason = 'duplicate' | 'screened-out' | 'withdrawn' | 'not-handed-in'

const GONE: ReadonlySet<InterviewStatus> = new Set(['withdrawal', 'declination', 'removed'])

/** The applicants whose résumés are not reviewed, and why: merged into another, screened out by HR, or gone. */
export async function leftOut(records: RecordsReader): Promise<ReadonlyMap<Id, LeftOutReason>> {
  const out = new Map<Id, LeftOutReason>()
  const same = await sameApplicants(records)
  for (const { applicant, status } of readAll(Interview, await records.list('interview/'))) {
    if (GONE.has(status)) out.set(same.of(applicant), 'withdrawn')
  }
  for (const { applicant, screening } of await followedScreenings(records)) {
    if (screening.outcome === 'out') out.set(applicant, 'screened-out')
  }
  for (const view of await records.list('same-as/')) {
    const [id = ''] = partsOf(view.id)
    if (same.isMerged(id)) out.set(id, 'duplicate')
  }
  return out
}
