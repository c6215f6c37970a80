import type { Hash, Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { partsOf } from '../../../log/record-id'
import { readAll, type Identified } from '../../find-record'
import { recordPrefixes } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { SheetSignature } from '../../scoring/score-sheet'
import { standing } from '../named-revision'
import { Decision } from './decision-revision'

/** A decision that stands; its `id` is who decided. */
export interface StandingDecision extends Identified<Decision> {
  /** As it is in the record: of applicants who are one, either. */
  readonly applicant: Id
  readonly signed: boolean
}

/** The decisions on an applicant that stand, for all roles: two of one role where two did not know of each other. */
export async function standingDecisions(
  records: RecordsReader,
  applicant: Id,
): Promise<readonly StandingDecision[]> {
  const all: StandingDecision[] = []
  for (const entry of (await sameApplicants(records)).all(applicant)) {
    const signed = new Set<Hash>()
    for (const view of await records.list(recordPrefixes.decisionSignatures(entry))) {
      const [, revision = ''] = partsOf(view.id)
      if (readAll(SheetSignature, [view]).length > 0) signed.add(revision)
    }
    for (const decision of readAll(Decision, await records.list(recordPrefixes.decisions(entry)))) {
      all.push({ ...decision, applicant: entry, signed: signed.has(decision.revision) })
    }
  }
  return standing(all)
}
