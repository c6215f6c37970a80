import { Text } from '@mantine/core'
import type { Standings } from '#shared/domain/decision/standings'
import type { FrozenRating } from '#shared/domain/scoring/frozen-ratings'
import type { TechnicalStanding } from '#shared/domain/decision/technical-standings'
import { message } from '#shared/messages/catalogue'

interface TechnicalCellProps {
  readonly standings: Pick<Standings, 'competencies' | 'people'>
  readonly technical: TechnicalStanding | undefined
}

/** The rating with its sentence, where it still follows from today's rule. */
function ratingWhy({ value, why }: FrozenRating): string {
  return why === undefined ? String(value) : message(`work-rating.why.${why.why}`, why.values)
}

/** What the graders of an applicant's work gave: one rating where they agree, else where they differ. No part of the outcome. */
export function TechnicalCell({ standings, technical }: TechnicalCellProps) {
  if (technical === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {message('standings.no-work')}
      </Text>
    )
  }
  const { graders, ratings, sheets, submitted, whole } = technical
  if (sheets.length === 0) {
    return <Text size="sm">{message('grading.results.open', { done: submitted, count: graders })}</Text>
  }
  const differ = ratings
    .filter(({ counts }) => counts === undefined)
    .flatMap(({ competency }) => standings.competencies.find(({ id }) => id === competency)?.name ?? [])
  return (
    <>
      {whole.map(({ role, rating }) =>
        rating === undefined ? null : (
          <div key={role}>
            <Text size="sm">{role === '' ? rating.value : `${role}: ${String(rating.value)}`}</Text>
            <Text size="xs" c="dimmed">
              {message(`work-rating.why.${rating.why}`, rating.values)}
            </Text>
          </div>
        ),
      )}
      {differ.length === 0 ? null : (
        <>
          <Text size="sm">{message('grading.results.differ', { names: differ.join(', ') })}</Text>
          {sheets.map(({ grader, ratings: given }) => (
            <Text size="xs" c="dimmed" key={grader}>
              {message('grading.results.by-grader', {
                name: standings.people.find(({ id }) => id === grader)?.name ?? '',
                rating: given
                  .map((each) => (each.role === '' ? ratingWhy(each) : `${each.role}: ${ratingWhy(each)}`))
                  .join(' '),
              })}
            </Text>
          ))}
        </>
      )}
    </>
  )
}
