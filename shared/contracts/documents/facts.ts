/** What score sheet and packet have in common. */

export type PaperSize = 'letter' | 'a4'

export interface ActionFacts {
  readonly title: string
  readonly series: string
  readonly grade: string
  readonly agency: string
  readonly announcement: string
}

export interface ApplicantFacts {
  readonly name: string
  readonly number: string
  readonly roles: readonly string[]
}

export interface InterviewFacts {
  /** Date, start and end with the zone; empty while not scheduled. */
  readonly when: string
  /** Kind of place, room or number, access code; empty when none is known. */
  readonly place: string
  /** The name of the status, such as `Interviewed`. */
  readonly status: string
  readonly panel: readonly { readonly name: string; readonly panelRole: string }[]
}

export interface CompetencyFacts {
  readonly name: string
  readonly definition: string
  /** From the lowest to the highest. */
  readonly levels: readonly {
    readonly name: string
    readonly description: string
    readonly isMinimumQualification: boolean
  }[]
}

/** Whether a follow-up was asked; `not-recorded` when nothing was noted. */
export type FollowUpOutcome = 'asked' | 'covered' | 'not-asked' | 'not-recorded'
