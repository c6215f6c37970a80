import { Group, Text, Title } from '@mantine/core'
import {
  interviewRating,
  ratingForRole,
  ruleFor,
  type InterviewRating,
} from '#shared/domain/scoring/rating-rules'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { whyRated } from './rating-words'

type Rated = Pick<
  SheetMaterial,
  'action' | 'competencies' | 'guide' | 'interview' | 'roles' | 'round' | 'work'
>

/** The interview rating that follows from the rule, for each role, and the sentence that explains it. */
export function RatingLine({ material }: { readonly material: Rated }) {
  const { interview, roles } = material
  return (
    <div aria-live="polite">
      {interview.status === 'no-show' ? (
        <Text size="sm">{message('scoring.rating.none')}</Text>
      ) : roles.length < 2 ? (
        <OneRating title={message('scoring.rating')} rating={ratingOf(material)} />
      ) : (
        roles.map(({ id, name }) => (
          <OneRating
            key={id}
            title={message('scoring.rating.of-role', { role: name })}
            rating={ratingOf(material, id)}
          />
        ))
      )}
    </div>
  )
}

interface OneRatingProps {
  readonly title: string
  readonly rating: InterviewRating | undefined
}

function OneRating({ title, rating }: OneRatingProps) {
  return (
    <>
      <Group gap="xs" align="baseline">
        <Title order={2} fz="sm">
          {title}
        </Title>
        {rating === undefined ? null : (
          <Text fw={700} fz="lg">
            {rating.value}
          </Text>
        )}
      </Group>
      <Text size="sm">{rating === undefined ? message('scoring.rating.open') : whyRated(rating)}</Text>
    </>
  )
}

function ratingOf({ action, competencies, guide, round, work }: Rated, role?: string) {
  const rule = ruleFor(action.settings, round.kind)
  const required = competencies.map(({ id }) => id)
  return role === undefined
    ? interviewRating(work.rating, required, rule)
    : ratingForRole(work.rating, { guide: guide.content, competencies, rule }, role)
}
