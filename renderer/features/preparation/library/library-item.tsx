import { memo } from 'react'
import type { Fared } from '#shared/domain/preparation/library/fared'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import { message } from '#shared/messages/catalogue'
import classes from './library.module.css'

interface LibraryItemProps {
  readonly entry: LibraryEntry
  /** Undefined where it was never rated, null where that is not told yet. */
  readonly fared: Fared | undefined | null
  /** Undefined where there is nothing to put it into. */
  readonly onInsert: ((entry: LibraryEntry) => void) | undefined
  readonly chosen: boolean
  readonly onChoose: (entry: LibraryEntry, chosen: boolean) => void
}

/**
 * One competency or question: what it says, where it was used, how it fared. Many are drawn at each key of a search,
 * and so of plain elements.
 */
export const LibraryItem = memo(function LibraryItem(props: LibraryItemProps) {
  const { entry, fared, onInsert, chosen, onChoose } = props
  const about =
    entry.kind === 'competency'
      ? entry.competency.definition
      : [message(`question-kind.${entry.question.kind}`), entry.competencies.join(', ')]
          .filter((part) => part !== '')
          .join(' · ')
  const used = [...new Set(entry.uses.map(({ title }) => title))].join('; ')
  return (
    <li className={classes['item']}>
      <input
        type="checkbox"
        className={classes['choose']}
        aria-label={message('selection.choose', { text: entry.text })}
        checked={chosen}
        onChange={(event) => onChoose(entry, event.currentTarget.checked)}
      />
      <div className={classes['text']}>
        <p className={classes['what']}>{entry.text}</p>
        {about === '' ? null : <p>{about}</p>}
        <p className={classes['used']}>
          {message('library.used', { used })} {faredText(fared)}
        </p>
      </div>
      {onInsert === undefined ? null : (
        <button
          type="button"
          className={classes['insert']}
          aria-label={message('library.insert-named', { text: entry.text })}
          onClick={() => onInsert(entry)}
        >
          {message('library.insert')}
        </button>
      )}
    </li>
  )
})

function faredText(fared: LibraryItemProps['fared']): string {
  if (fared === null) return ''
  if (fared === undefined) return message('library.not-rated')
  const { 'does-not-meet': not, meets, exceeds } = fared
  return message('library.fared', { not, meets, exceeds })
}
