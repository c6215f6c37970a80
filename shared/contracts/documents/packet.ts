import type { ChainWitness } from './audit'
import type {
  ActionFacts,
  ApplicantFacts,
  CompetencyFacts,
  FollowUpOutcome,
  InterviewFacts,
  PaperSize,
} from './facts'

export interface PacketQuestion {
  readonly text: string
  readonly questionKind: 'past-experience' | 'hypothetical' | 'viewpoint'
  readonly minutes: number
  /** Names of the competencies that it looks at; on rater pages only. */
  readonly competencies: readonly string[]
  readonly followUps: readonly { readonly text: string; readonly outcome: FollowUpOutcome }[]
  readonly probes: readonly string[]
  /** On rater pages only. */
  readonly goodResponse: string
  /** Empty leaves room to write by hand. */
  readonly transcript: string
  /** By which a scan of that room finds its place. */
  readonly code: string
}

/** A signed score sheet that goes into the packet as it is. */
export interface PacketSheet {
  readonly fileName: string
  readonly signer: string
  readonly revisionSha256: string
  /** Of the signed PDF. */
  readonly fileSha256: string
  /** Date, time and zone, as the signer's computer had it. */
  readonly claimedTime: string
}

/** All that the packet of one interview shows, resolved to names and formatted times. */
export interface PacketModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970: when the packet is made. */
  readonly createdAt: number
  /** The same as date, time and zone. */
  readonly made: string
  readonly action: ActionFacts
  readonly round: string
  readonly applicant: ApplicantFacts
  readonly interview: InterviewFacts
  /** How long all parts together may take, and how much of that HR granted besides the guide's; why is nobody's. */
  readonly minutes: { readonly all: number; readonly extra: number }
  readonly guide: {
    readonly title: string
    readonly version: number
    readonly introduction: { readonly script: string; readonly minutes: number }
    readonly checklist: readonly string[]
    readonly questions: readonly PacketQuestion[]
    readonly conclusion: { readonly script: string; readonly minutes: number }
    /** Of the room to write at its end. */
    readonly conclusionCode: string
    /** Of pages for further notes. */
    readonly notesCode: string
  }
  readonly competencies: readonly CompetencyFacts[]
  readonly resumes: readonly { readonly fileName: string; readonly mediaType: string }[]
  readonly sheets: readonly PacketSheet[]
  /** The ends of the hiring action's chains when the packet was made. */
  readonly witnesses: readonly ChainWitness[]
}

/** The files of a packet, in the order of the model's `resumes` and `sheets`. */
export interface PacketFiles {
  readonly resumes: readonly Uint8Array[]
  readonly sheets: readonly Uint8Array[]
}
