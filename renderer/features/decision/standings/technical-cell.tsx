import { Text } from '@mantine/core'
import type { Standings } from '#shared/domain/decision/standings'
import type { FrozenRating } from '#shared/domain/scoring/frozen-ratings'
import type { TechnicalStanding } from '#shared/domain/decision/technical-standings'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { GradedOutcome } from '../../scoring/grading/graded-outcome'

interface TechnicalCellProps {
  readonly standings: Pick<Standings, 'competencies' | 'people'>
  readonly technical: TechnicalStanding | undefined
}

/** The rating with its sentence, where it still follows from today's rule. */
function ratingWhy({ value, why }: FrozenRating): string {
  return why === undefined ? String(value) : message(`work-rating.why.${why.why}`, why.values)
}

/** What the graders of an applicant's work came to, and what each gave where they differ. No part of the outcome. */
export function TechnicalCell({ standings, technical }: TechnicalCellProps) {
  if (technical === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {message('standings.no-work')}
      </Text>
    )
  }
  const { graders, outcome, sheets, submitted, third } = technical
  if (outcome === undefined) {
    return <Text size="sm">{message('grading.results.open', { done: submitted, count: graders })}</Text>
  }
  const nameOf = (person: Id | undefined): string =>
    standings.people.find(({ id }) => id === person)?.name ?? message('review.person-gone')
  return (
    <>
      <GradedOutcome outcome={outcome} competencies={standings.competencies} third={nameOf(third)} />
      {outcome.differ.length === 0
        ? null
        : sheets.map(({ grader, ratings: given }) => (
            <Text size="xs" c="dimmed" key={grader}>
              {message('grading.results.by-grader', {
                name: nameOf(grader),
                rating: given
                  .map((each) => (each.role === '' ? ratingWhy(each) : `${each.role}: ${ratingWhy(each)}`))
                  .join(' '),
              })}
            </Text>
          ))}
    </>
  )
}
