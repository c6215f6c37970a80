import { Group, Text, Title } from '@mantine/core'
import {
  interviewRating,
  ratedGuide,
  ratingForRole,
  ruleFor,
  type InterviewRating,
} from '#shared/domain/scoring/rating-rules'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { ratingWords } from '#shared/domain/scoring/frozen-ratings'
import { whyRated } from './rating-words'

type Rated = Pick<
  SheetMaterial,
  'action' | 'competencies' | 'guide' | 'interview' | 'roles' | 'round' | 'technical' | 'work'
>

/** The interview rating that follows from the rule, for each role, and the sentence that explains it. */
export function RatingLine({ material }: { readonly material: Rated }) {
  const { interview, roles, technical } = material
  const words = ratingWords(material)
  return (
    <div aria-live="polite">
      {interview.status === 'no-show' ? (
        <Text size="sm">{message('scoring.rating.none')}</Text>
      ) : roles.length < 2 ? (
        <OneRating
          title={message(technical === undefined ? 'scoring.rating' : 'scoring.rating.of-work')}
          rating={ratingOf(material)}
          words={words}
        />
      ) : (
        roles.map(({ id, name }) => (
          <OneRating
            key={id}
            title={message(
              technical === undefined ? 'scoring.rating.of-role' : 'scoring.rating.of-work-for-role',
              {
                role: name,
              },
            )}
            rating={ratingOf(material, id)}
            words={words}
          />
        ))
      )}
    </div>
  )
}

interface OneRatingProps {
  readonly title: string
  readonly rating: InterviewRating | undefined
  readonly words: ReturnType<typeof ratingWords>
}

function OneRating({ title, rating, words }: OneRatingProps) {
  const open = words === 'work-rating' ? 'scoring.rating.of-work.open' : 'scoring.rating.open'
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
      <Text size="sm">{rating === undefined ? message(open) : whyRated(rating, words)}</Text>
    </>
  )
}

function ratingOf({ action, competencies, round, work, ...sheet }: Rated, role?: string) {
  const rule = ruleFor(action.settings, round.kind)
  const required = competencies.map(({ id }) => id)
  return role === undefined
    ? interviewRating(work.rating, required, rule)
    : ratingForRole(work.rating, { guide: ratedGuide(sheet), competencies, rule }, role)
}
