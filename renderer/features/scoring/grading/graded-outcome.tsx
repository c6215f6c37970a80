import { Text } from '@mantine/core'
import type { GradedOutcome as Outcome } from '#shared/domain/scoring/grading/graded-outcome'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { whyRated } from '../sheet/rating-words'

interface GradedOutcomeProps {
  readonly outcome: Outcome
  readonly competencies: readonly { readonly id: Id; readonly name: string }[]
  /** Who settled it. */
  readonly third: string
}

/** What the graders of a work came to, for each role, and how. */
export function GradedOutcome({ outcome, competencies, third }: GradedOutcomeProps) {
  const { differ, settled, whole } = outcome
  const names = differ.map((id) => competencies.find((each) => each.id === id)?.name ?? '').join(', ')
  return (
    <>
      {whole.map(({ role, name, rating }) =>
        rating === undefined ? null : (
          <div key={role ?? ''}>
            <Text size="sm">{name === '' ? rating.value : `${name}: ${String(rating.value)}`}</Text>
            <Text size="xs" c="dimmed">
              {whyRated(rating, 'work-rating')}
            </Text>
          </div>
        ),
      )}
      {differ.length === 0 ? null : <Text size="sm">{message('grading.results.differ', { names })}</Text>}
      <Text size="xs" c="dimmed">
        {message(`grading.settled.${settled}`, { third })}
      </Text>
    </>
  )
}
