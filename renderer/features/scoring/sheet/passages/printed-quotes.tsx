import { Text } from '@mantine/core'
import type { PrintedPassage } from '#shared/contracts/documents/score-sheet'
import { printedPassages } from '#shared/domain/scoring/paper/printed-passages'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import classes from './passages.module.css'

interface PrintedQuotesProps {
  readonly sheet: SheetRevision
  readonly competency: Id
}

/** The words that a submitted sheet ties to a competency, each with its level and where it stands. */
export function PrintedQuotes({ sheet, competency }: PrintedQuotesProps) {
  return printedPassages(sheet, competency).map((passage) => (
    <figure key={`${passage.quote} ${whereOf(passage)}`} className={classes['figure']}>
      <blockquote className={classes['quote']}>{passage.quote}</blockquote>
      <Text component="figcaption" size="xs" c="dimmed">
        {whereOf(passage)}
      </Text>
    </figure>
  ))
}

function whereOf({ level, question, origin }: PrintedPassage): string {
  return [level, question, origin].filter((part) => part !== '').join(' · ')
}
