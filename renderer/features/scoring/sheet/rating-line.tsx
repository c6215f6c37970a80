import { Group, Text, Title } from '@mantine/core'
import { interviewRating } from '#shared/domain/scoring/rating-rules'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message, messageOfCode } from '#shared/messages/catalogue'

type Rated = Pick<SheetMaterial, 'action' | 'competencies' | 'interview' | 'work'>

/** The interview rating that follows from the rule, and the sentence that explains it. */
export function RatingLine({ material }: { readonly material: Rated }) {
  const rating = ratingOf(material)
  return (
    <div aria-live="polite">
      <Group gap="xs" align="baseline">
        <Title order={2} fz="sm">
          {message('scoring.rating')}
        </Title>
        {rating === undefined ? null : (
          <Text fw={700} fz="lg">
            {rating.value}
          </Text>
        )}
      </Group>
      <Text size="sm">{explain(material, rating)}</Text>
    </div>
  )
}

function ratingOf({ action, competencies, work }: Rated) {
  return interviewRating(
    work.rating,
    competencies.map(({ id }) => id),
    action.settings,
  )
}

function explain({ interview }: Rated, rating: ReturnType<typeof ratingOf>): string {
  if (interview.status === 'no-show') return message('scoring.rating.none')
  if (rating === undefined) return message('scoring.rating.open')
  return messageOfCode(`interview-rating.why.${rating.why}`, rating.values, 'scoring.rating.open')
}
