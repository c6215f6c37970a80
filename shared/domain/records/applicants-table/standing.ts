import type { Id } from '../../../kernel/ids'
import type { Identified } from '../../find-record'
import type { Person } from '../../panel/person'
import type { AssessmentRound, Role } from '../../preparation/hiring-action'
import type { InterviewGuide } from '../../preparation/interview-guide'
import type { Applicant } from '../../scheduling/applicant'
import type { Interview } from '../../scheduling/interview'
import type { Screening } from '../../scheduling/screening'
import type { ReviewedRound } from './review-texts'

/** All that a table of applicants is made of; deleted records left out. */
export interface ApplicantsTableSource {
  readonly applicants: readonly Identified<Applicant>[]
  readonly interviews: readonly Identified<Interview>[]
  readonly roles: readonly Identified<Role>[]
  readonly rounds: readonly Identified<AssessmentRound>[]
  readonly guides: readonly Identified<InterviewGuide>[]
  readonly people: readonly Identified<Person>[]
  /** By who stands for the applicant; none for a reader who is not HR. */
  readonly screenings: ReadonlyMap<Id, Screening>
  readonly reviewed: readonly ReviewedRound[]
}

/** One applicant with what became of them; their interviews in the order of the rounds. */
export interface Standing {
  readonly applicant: Identified<Applicant>
  /** Undefined where there is none, or it was taken back. */
  readonly screening?: Screening | undefined
  readonly interviews: readonly Identified<Interview>[]
  /** A résumé review moved them forward for none of their roles, as far as the reader may see. */
  readonly notForward: boolean
}
