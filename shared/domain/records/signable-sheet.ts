import type { PaperSize } from '../../contracts/documents/facts'
import type { Hash, Id } from '../../kernel/ids'
import type { Instant } from '../../kernel/time'
import type { RecordId } from '../../log/change'
import { readRevision } from '../../log/revision'
import { CONSENSUS_REVISION_KIND, ConsensusRevision } from '../decision/consensus/consensus-revision'
import { DECISION_REVISION_KIND, DecisionRevision } from '../decision/deciding/decision-revision'
import { recordIds } from '../record-ids'
import { SHEET_REVISION_KIND, SheetRevision } from '../scoring/sheet-revision'

/** A frozen revision that people sign: one rater's score sheet, a panel's consensus, a decision. */
export type SignableSheet =
  | { readonly kind: 'score-sheet'; readonly content: SheetRevision }
  | { readonly kind: 'consensus-sheet'; readonly content: ConsensusRevision }
  | { readonly kind: 'decision'; readonly content: DecisionRevision }

/** Who signs a report, as it names them, and when. */
export interface ReportSigning {
  readonly signer: { readonly name: string; readonly title: string; readonly agency: string }
  /** Left out on an unsigned copy. */
  readonly claimedTime?: Instant
  /** US letter unless said otherwise. */
  readonly paper?: PaperSize
}

/** What a revision's text holds; undefined where it is not what its hash says, or nothing that is signed. */
export function signableSheet(text: string, revision: Hash): SignableSheet | undefined {
  const read = readRevision(text, revision)
  if (!read.ok) return undefined
  const { kind, content } = read.value
  switch (kind) {
    case SHEET_REVISION_KIND: {
      const sheet = SheetRevision.safeParse(content)
      return sheet.success ? { kind: 'score-sheet', content: sheet.data } : undefined
    }
    case CONSENSUS_REVISION_KIND: {
      const consensus = ConsensusRevision.safeParse(content)
      return consensus.success ? { kind: 'consensus-sheet', content: consensus.data } : undefined
    }
    case DECISION_REVISION_KIND: {
      const decision = DecisionRevision.safeParse(content)
      return decision.success ? { kind: 'decision', content: decision.data } : undefined
    }
    default:
      return undefined
  }
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
