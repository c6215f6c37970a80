import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { Person } from '../panel/person'
import type { ActionSettings, AssessmentRound } from '../preparation/hiring-action'
import type { Interview } from './interview'

/** Something about a schedule that a person should look at, and may leave. The code is the key of its message. */
export interface ScheduleWarning {
  readonly code: `schedule.${string}`
  /** The interview that it is shown at. */
  readonly interview: Id
  /** The other interview that it concerns. */
  readonly other?: Id
  readonly person?: Id
  readonly values: Readonly<Record<string, string | number>>
}

export interface Schedule {
  /** Of one hiring action, deleted ones left out. */
  readonly interviews: readonly Identified<Interview>[]
  readonly rounds: readonly Identified<AssessmentRound>[]
  readonly people: readonly Identified<Person>[]
  /** Whether one SME rates an interview, or a panel is to; left out where nobody asks. */
  readonly interviewers?: ActionSettings['interviewers']
  /** By applicant, the people who are recused. */
  readonly recusals: ReadonlyMap<Id, ReadonlySet<Id>>
}
