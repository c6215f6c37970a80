import type { Id } from '../../kernel/ids'
import { compareSlots, type Slot } from '../../kernel/time'
import type { Identified } from '../find-record'
import type { PanelRole, Person } from '../panel/person'
import type { AssessmentRound } from '../preparation/hiring-action'
import { fullName, type Applicant } from './applicant'
import type { Interview, InterviewStatus, Place } from './interview'
import { sortedName } from './names'

/** A line of the table of interviews. */
export interface InterviewRow {
  readonly id: Id
  readonly applicant: Id
  readonly number: string
  /** `Family, Given Middle`. */
  readonly name: string
  readonly fullName: string
  readonly round: string
  readonly slot: Slot | undefined
  readonly place: Place | undefined
  readonly panel: readonly { readonly person: Id; readonly name: string; readonly role: PanelRole }[]
  readonly status: InterviewStatus
}

export interface InterviewRowsSource {
  readonly applicants: readonly Identified<Applicant>[]
  readonly interviews: readonly Identified<Interview>[]
  readonly people: readonly Identified<Person>[]
  readonly rounds: readonly Identified<AssessmentRound>[]
}

/** The interviews by time, those without one last; of applicants who were deleted none. */
export function interviewRows(source: InterviewRowsSource): readonly InterviewRow[] {
  const applicants = new Map(source.applicants.map((applicant) => [applicant.id, applicant]))
  const people = new Map(source.people.map((person) => [person.id, person.name]))
  const rounds = new Map(source.rounds.map((round) => [round.id, round.name]))
  return source.interviews
    .flatMap((interview) => {
      const applicant = applicants.get(interview.applicant)
      if (applicant === undefined) return []
      const row: InterviewRow = {
        id: interview.id,
        applicant: interview.applicant,
        number: applicant.number,
        name: sortedName(applicant),
        fullName: fullName(applicant),
        round: rounds.get(interview.round) ?? '',
        slot: interview.slot,
        place: interview.place,
        panel: interview.panel.map(({ person, role }) => ({ person, role, name: people.get(person) ?? '' })),
        status: interview.status,
      }
      return [row]
    })
    .sort(compareRows)
}

function compareRows(a: InterviewRow, b: InterviewRow): number {
  if (a.slot === undefined || b.slot === undefined) {
    return Number(a.slot === undefined) - Number(b.slot === undefined) || (a.id < b.id ? -1 : 1)
  }
  return compareSlots(a.slot, b.slot) || (a.id < b.id ? -1 : 1)
}
