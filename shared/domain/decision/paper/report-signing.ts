import type { PaperSize } from '../../../contracts/documents/facts'
import type { Instant } from '../../../kernel/time'

/** Who signs a report, as it names them, and when. */
export interface ReportSigning {
  readonly signer: { readonly name: string; readonly title: string; readonly agency: string }
  /** Left out on an unsigned copy. */
  readonly claimedTime?: Instant
  /** US letter unless said otherwise. */
  readonly paper?: PaperSize
}
