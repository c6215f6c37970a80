import { Text } from '@mantine/core'
import type { QuotedWords as Words } from '#shared/domain/decision/words-for'
import classes from './debrief/debrief.module.css'

interface QuotedWordsProps {
  readonly words: Words
  /** Whose sheet they stand in, where that is not said beside it. */
  readonly rater?: string
}

/** Words of an applicant that a rating rests on, with the level that they show and the question that they answer. */
export function QuotedWords({ words, rater = '' }: QuotedWordsProps) {
  const { level, question, quote } = words
  return (
    <figure className={classes['quote']}>
      <Text component="blockquote" size="sm" className={classes['words'] ?? ''} m={0}>
        {quote}
      </Text>
      <Text component="figcaption" size="xs" c="dimmed">
        {[rater, level, question].filter((part) => part !== '').join(' · ')}
      </Text>
    </figure>
  )
}
