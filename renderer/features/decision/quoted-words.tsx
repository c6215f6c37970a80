import { Text } from '@mantine/core'
import type { FrozenWords } from '#shared/domain/decision/frozen-words'
import { originText } from '#shared/domain/scoring/paper/origin-text'
import { useSession } from '../../app/session'
import classes from './debrief/debrief.module.css'

interface QuotedWordsProps {
  readonly words: FrozenWords
  /** Whose sheet they stand in, where that is not said beside it. */
  readonly rater?: string
}

/** Words of an applicant that a rating rests on, with the level that they show, the question that they answer and where they stand. */
export function QuotedWords({ words, rater = '' }: QuotedWordsProps) {
  const { level, question, quote, origin } = words
  const { zone } = useSession().identity.profile
  return (
    <figure className={classes['quote']}>
      <Text component="blockquote" size="sm" className={classes['words'] ?? ''} m={0}>
        {quote}
      </Text>
      <Text component="figcaption" size="xs" c="dimmed">
        {[rater, level, question, originText(origin, zone)].filter((part) => part !== '').join(' · ')}
      </Text>
    </figure>
  )
}
