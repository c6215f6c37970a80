import { canonicalJson } from '../../../kernel/canonical'
import type { Hash, Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { readAll, type Identified } from '../../find-record'
import { recordPrefixes } from '../../record-ids'
import { SheetSignature } from '../../scoring/score-sheet'
import { NamedRevision, standing } from '../named-revision'
import type { ConsensusRevision } from './consensus-revision'

/** A closed consensus as the records name it; its `id` is the recorder's. */
export type ClosedConsensus = Identified<NamedRevision>

/** The consensuses of an interview that stand: none, one, or two that did not know of each other. */
export async function standingConsensuses(
  records: RecordsReader,
  interview: Id,
): Promise<readonly ClosedConsensus[]> {
  return standing(readAll(NamedRevision, await records.list(recordPrefixes.consensuses(interview))))
}

/** Who has signed a consensus, with the files that each signing made. */
export async function consensusSignatures(
  records: RecordsReader,
  interview: Id,
  revision: Hash,
): Promise<readonly Identified<SheetSignature>[]> {
  return readAll(SheetSignature, await records.list(recordPrefixes.consensusSignatures(interview))).filter(
    (signature) => signature.revision === revision,
  )
}

/** The consensus of an interview that was closed last, with its signatures; each signature's `id` is its signer's. */
export async function closedConsensus(
  records: RecordsReader,
  interview: Id,
): Promise<
  { readonly named: ClosedConsensus; readonly signatures: readonly Identified<SheetSignature>[] } | undefined
> {
  const [named] = [...(await standingConsensuses(records, interview))].reverse()
  if (named === undefined) return undefined
  return { named, signatures: await consensusSignatures(records, interview, named.revision) }
}

/** Whether two consensuses say the same of the applicant: whenever they were closed, and whatever led to it. */
export function saysTheSame(left: ConsensusRevision, right: ConsensusRevision): boolean {
  return canonicalJson(said(left)) === canonicalJson(said(right))
}

function said({ raters, competencies, notes, results }: ConsensusRevision) {
  // What raters tied stands in their sheets; older consensuses do not repeat it.
  const agreed = competencies.map(({ originals, ...each }) => ({
    ...each,
    originals: originals.map(({ rater, rating, evidence }) => ({ rater, rating, evidence })),
  }))
  return { sheets: raters.map(({ sheet }) => sheet), competencies: agreed, notes, results }
}
