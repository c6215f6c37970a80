import type { Id } from '../../kernel/ids'
import type { Interview } from './interview'

/** The rounds in which both of two applicants have an interview: as one person they would be interviewed twice. */
export function roundsOfBoth(interviews: readonly Interview[], first: Id, second: Id): readonly Id[] {
  const roundsOf = (applicant: Id) =>
    new Set(interviews.filter((interview) => interview.applicant === applicant).map(({ round }) => round))
  const others = roundsOf(second)
  return [...roundsOf(first)].filter((round) => others.has(round))
}
