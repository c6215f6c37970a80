import type { PaperSize } from './facts'

/** A part of a report; its texts are printed as they are. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** One paragraph. */
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** What somebody wrote: any number of paragraphs; that nothing was written where it is empty. */
  | { readonly kind: 'written'; readonly text: string }
  /** Label and value; an empty value is printed as not given. */
  | { readonly kind: 'facts'; readonly pairs: readonly (readonly [label: string, value: string])[] }
  /** The first cell of each row heads it. `widths` are hundredths. */
  | {
      readonly kind: 'table'
      readonly widths: readonly number[]
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What must not be overlooked. */
  | { readonly kind: 'notice'; readonly title: string; readonly lines: readonly string[] }

/**
 * A consensus sheet or a decision as it is printed and signed: resolved to names and formatted times, taken from its
 * frozen revision alone.
 */
export interface SignedReportModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970: when it was frozen. */
  readonly createdAt: number
  readonly title: string
  /** What the file calls itself. */
  readonly fileTitle: string
  readonly subject: string
  /** The lines under the title. */
  readonly lead: readonly string[]
  /** Of the applicant, for the foot of each page. */
  readonly applicantNumber: string
  readonly blocks: readonly ReportBlock[]
  /** What signing it states. */
  readonly meaning: string
  readonly signer: { readonly name: string; readonly title: string; readonly agency: string }
  /** Date, time and zone of signing, as the signer's computer has it; empty on an unsigned copy. */
  readonly claimedTime: string
  readonly revisionSha256: string
  /** The revision itself, canonical JSON; attached as `revision.json`. */
  readonly revisionJson: Uint8Array
}
