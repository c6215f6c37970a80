import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { byApplicant, declaredRecusals } from '../../panel/recusals'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { followedReviews } from '../review/followed-reviews'
import { submissionsFor } from '../submissions'

/** The applicants whose work a person still has to grade in one of these rounds. */
export async function owesGrading(
  records: RecordsReader,
  person: Id,
  rounds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const owed = new Set<Id>()
  const dealt = new Set<Id>()
  for (const round of rounds) {
    if ((await records.get(recordIds.deal(round))) !== undefined) dealt.add(round)
  }
  // There may be tens of thousands of résumé reviews: they are looked at only where work was dealt.
  if (dealt.size === 0) return owed
  const recusals = declaredRecusals(await records.list('recusal/'), await sameApplicants(records))
  const recused = byApplicant(recusals)
  for (const { id, round, applicant, reviewers, third } of (await followedReviews(records)).counting) {
    if (!dealt.has(round) || ![...reviewers, third].includes(person)) continue
    if (recused.get(applicant)?.has(person) === true) continue
    if ((await submissionsFor(records, id, person)).length === 0) owed.add(applicant)
  }
  return owed
}
