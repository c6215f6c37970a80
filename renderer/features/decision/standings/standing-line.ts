import type { RoleOutcome } from '#shared/domain/decision/role-outcome'
import type { ApplicantStanding, Standings } from '#shared/domain/decision/standings'
import type { Id } from '#shared/kernel/ids'

/** An applicant for one role. */
export interface StandingLine {
  readonly standing: ApplicantStanding
  /** Undefined where it is hidden from the viewer. */
  readonly outcome: RoleOutcome | undefined
}

/** What the tables of the comparison are drawn from. */
export interface ComparisonProps {
  readonly action: Id
  readonly standings: Standings
  readonly lines: readonly StandingLine[]
}
