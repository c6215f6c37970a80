import { z } from 'zod'
import type { Hash, Id } from '../../kernel/ids'
import type { RecordId } from '../../log/change'
import { readRevision } from '../../log/revision'
import { CONSENSUS_REVISION_KIND, ConsensusRevision } from '../decision/consensus/consensus-revision'
import { DECISION_REVISION_KIND, DecisionRevision } from '../decision/deciding/decision-revision'
import type { ReportSigning } from '../decision/paper/report-signing'
import { recordIds } from '../record-ids'
import { SHEET_REVISION_KIND, SheetRevision } from '../scoring/sheet-revision'

/** The kinds of revision that people sign, and what each holds. */
const Signable = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(SHEET_REVISION_KIND), content: SheetRevision }),
  z.object({ kind: z.literal(CONSENSUS_REVISION_KIND), content: ConsensusRevision }),
  z.object({ kind: z.literal(DECISION_REVISION_KIND), content: DecisionRevision }),
])

/** A frozen revision that people sign: one rater's score sheet, a panel's consensus, a decision. */
export type SignableSheet = Readonly<z.infer<typeof Signable>>

/** What a revision's text holds; undefined where it is not what its hash says, or nothing that is signed. */
export function signableSheet(text: string, revision: Hash): SignableSheet | undefined {
  const read = readRevision(text, revision)
  return read.ok ? Signable.safeParse(read.value).data : undefined
}

/** Who may sign it, as it names them. */
export function signersOf(sheet: SignableSheet): readonly (ReportSigning['signer'] & { readonly id: Id })[] {
  switch (sheet.kind) {
    case 'score-sheet':
      return [sheet.content.rater]
    case 'consensus-sheet':
      return sheet.content.raters
    case 'decision':
      return [sheet.content.decidedBy]
  }
}

/** The record that names what one person's signing of it made. */
export function signatureRecord(sheet: SignableSheet, revision: Hash, person: Id): RecordId {
  switch (sheet.kind) {
    case 'score-sheet':
      return recordIds.signature(sheet.content.interview.id, revision, person)
    case 'consensus-sheet':
      return recordIds.consensusSignature(sheet.content.interview.id, revision, person)
    case 'decision':
      return recordIds.decisionSignature(sheet.content.applicant.id, revision, person)
  }
}
