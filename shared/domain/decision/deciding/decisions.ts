import type { Hash, Id } from '../../../kernel/ids'
import { partsOf } from '../../../log/record-id'
import { readAs } from '../../../log/read-as'
import type { RecordsReader, RecordView } from '../../../log/records'
import type { Identified } from '../../find-record'
import { recordPrefixes } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { SheetSignature } from '../../scoring/score-sheet'
import { standing } from '../named-revision'
import { Decision } from './decision-revision'

/** A decision that stands; its `id` is who decided. */
export interface StandingDecision extends Identified<Decision> {
  /** Who stands for the applicant where two entries are one. */
  readonly applicant: Id
  /** As the record has it: either of the entries. */
  readonly entry: Id
  readonly signature: SheetSignature | undefined
}

/** The decisions on an applicant that stand, for all roles: two of one role where two did not know of each other. */
export async function standingDecisions(
  records: RecordsReader,
  applicant: Id,
): Promise<readonly StandingDecision[]> {
  const same = await sameApplicants(records)
  const found = await Promise.all(
    same
      .all(applicant)
      .map(async (entry) => [
        await records.list(recordPrefixes.decisions(entry)),
        await records.list(recordPrefixes.decisionSignatures(entry)),
      ]),
  )
  const decisions = found.flatMap(([views = []]) => views)
  const signatures = found.flatMap(([, views = []]) => views)
  return standing(readDecisions(decisions, signatures, (entry) => same.of(entry)))
}

/** The decisions of a hiring action that stand. */
export async function allStandingDecisions(records: RecordsReader): Promise<readonly StandingDecision[]> {
  const same = await sameApplicants(records)
  const signatures = await records.list('decision-signature/')
  return standing(readDecisions(await records.list('decision/'), signatures, (entry) => same.of(entry)))
}

function readDecisions(
  decisions: readonly RecordView[],
  signatures: readonly RecordView[],
  applicantOf: (entry: Id) => Id,
): readonly StandingDecision[] {
  const signed = new Map<Hash, SheetSignature | undefined>(
    signatures.map((view) => [partsOf(view.id)[1] ?? '', readAs(SheetSignature, view)]),
  )
  return decisions.flatMap((view) => {
    const decision = readAs(Decision, view)
    const [entry = '', , id = ''] = partsOf(view.id)
    if (decision === undefined) return []
    const signature = signed.get(decision.revision)
    return [{ ...decision, id, entry, applicant: applicantOf(entry), signature }]
  })
}
