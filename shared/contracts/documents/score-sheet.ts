import type {
  ActionFacts,
  ApplicantFacts,
  CompetencyFacts,
  FollowUpOutcome,
  InterviewFacts,
  PaperSize,
} from './facts'

/** How one rater rated one competency; null where nothing was rated (a no-show). */
export interface RatedCompetency extends CompetencyFacts {
  readonly rating: 'does-not-meet' | 'meets' | 'exceeds' | null
  readonly evidence: string
  readonly passages: readonly PrintedPassage[]
}

/** Words of the applicant that the rater tied to a competency. */
export interface PrintedPassage {
  /** The name of the level that they show; empty where the rater did not say. */
  readonly level: string
  readonly quote: string
  /** `Question 2`. */
  readonly question: string
  /** Where they come from but the rater's own transcript, or that they are no longer there; else empty. */
  readonly origin: string
}

export interface AnsweredQuestion {
  readonly text: string
  readonly questionKind: 'past-experience' | 'hypothetical' | 'viewpoint'
  /** Names of the competencies that it looks at. */
  readonly competencies: readonly string[]
  readonly followUps: readonly {
    readonly text: string
    readonly outcome: FollowUpOutcome
    /** Why it was left out; empty where it was not. */
    readonly reason: string
  }[]
  readonly transcript: string
  /** What note-takers had shared on it, where tied words stand in that; `heading` says whose it is. */
  readonly references: readonly { readonly heading: string; readonly text: string }[]
  /** Why the question was left out; empty where it was asked. */
  readonly skipped: string
  /** What was explained about it; empty where nothing was. */
  readonly clarified: string
}

/** How the interview went besides its questions: what anybody needs to see that all were treated alike. */
export interface ConductFacts {
  /** Date, time and zone of each sitting. */
  readonly sittings: readonly string[]
  /** Minutes used of those that there were; empty where no time was noted. */
  readonly timeUsed: string
  /** Another order of the questions than the guide's, and why; empty where it was the guide's. */
  readonly order: string
  readonly pauses: readonly { readonly when: string; readonly length: string; readonly why: string }[]
  /** Questions besides the guide. */
  readonly added: readonly { readonly where: string; readonly text: string; readonly reason: string }[]
}

/** A page of notes that the rater wrote by hand. */
export interface PrintedPaperNote {
  /** `Question 2, page 1 of 3`. */
  readonly heading: string
  /** For those who cannot see the picture. */
  readonly alternative: string
  /** What the rater says that it says; may be empty. */
  readonly words: string
  /** The file that it is a page of, as it is attached. */
  readonly file: string
  /** A JPEG of what is to be seen: turned and cropped. */
  readonly picture: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
}

/** A photo or scan as it came, attached byte for byte. */
export interface AttachedPaper {
  readonly fileName: string
  readonly mediaType: string
  readonly fileSha256: string
  readonly bytes: Uint8Array
}

export interface GradedWork {
  readonly instructions: string
  readonly minutes: number
  readonly files: readonly { readonly workSha256: string; readonly redacted: boolean }[]
}

/**
 * All that one rater's score sheet shows, resolved to names and formatted times, taken from its frozen revision.
 * Texts are printed as they are; an empty one is printed as not given.
 */
export interface ScoreSheetModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970: when the sheet was submitted. */
  readonly createdAt: number
  readonly action: ActionFacts
  readonly round: string
  /** A trainee's: the sheet says that it does not count. */
  readonly isPractice: boolean
  readonly guide: { readonly title: string; readonly version: number }
  readonly applicant: ApplicantFacts
  readonly interview: InterviewFacts
  /** The work of a technical assessment, which was graded instead; else null. */
  readonly work: GradedWork | null
  readonly rater: {
    readonly name: string
    readonly title: string
    readonly agency: string
    readonly panelRole: string
  }
  readonly questions: readonly AnsweredQuestion[]
  readonly conduct: ConductFacts
  readonly paperNotes: readonly PrintedPaperNote[]
  readonly papers: readonly AttachedPaper[]
  readonly competencies: readonly RatedCompetency[]
  /** One, or one for each of several roles; none for a no-show. `why` is the sentence that explains the value. */
  readonly interviewRatings: readonly {
    /** The role's name; empty where there is one rating. */
    readonly role: string
    readonly value: 0 | 1 | 2
    readonly why: string
  }[]
  readonly analysis: string
  /** Date, time and zone. */
  readonly submitted: string
  /** Date, time and zone of signing, as the signer's computer has it; empty on an unsigned sheet. */
  readonly claimedTime: string
  /** The revision that this one amends, and why; null for the first. */
  readonly supersedes: { readonly revisionSha256: string; readonly reason: string } | null
  readonly revisionSha256: string
  /** The revision itself, canonical JSON; attached as `revision.json`. */
  readonly revisionJson: Uint8Array
}
