import type { ActionFacts, CompetencyFacts, PaperSize } from './facts'

/**
 * A file of the work, as the packet has it; `redacted`: it is a copy that HR supplied without the name. `apart`: it is
 * handed out beside the packet, where it is no such copy with the name covered by hand.
 */
export type PacketWork =
  | { readonly shownAs: 'pages' }
  | { readonly shownAs: 'text'; readonly redacted: boolean; readonly text: string }
  | { readonly shownAs: 'apart'; readonly redacted: boolean }

/** All that the packet of one applicant's work shows. Nothing in it tells whose work it is. */
export interface GradingPacketModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970: when the packet is made. */
  readonly createdAt: number
  /** The same as date, time and zone. */
  readonly made: string
  readonly action: ActionFacts
  readonly round: string
  readonly applicantNumber: string
  readonly roles: readonly string[]
  readonly minutes: number
  /** Date, time and zone; empty where HR has set none. */
  readonly gradeBy: string
  readonly instructions: string
  readonly work: readonly PacketWork[]
  readonly competencies: readonly CompetencyFacts[]
}

/** The redacted copies that are drawn, in the order of those of the model's `work` that are shown as pages. */
export type GradingPacketFiles = readonly Uint8Array[]
