import { Stack, Text } from '@mantine/core'
import { memo, useCallback, useDeferredValue } from 'react'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import type { LibraryFound } from '../../../data/worker/data-tasks'
import type { EntryChoices } from '../selection/chosen-entries'
import { LibraryItem } from './library-item'
import { useInsert } from './use-insert'
import { MOST_SHOWN } from './use-library'

interface FoundEntriesProps {
  readonly action: Id
  readonly found: LibraryFound
  /** Whose guide takes a question; undefined where there is none. */
  readonly round: Id | undefined
  readonly choices: EntryChoices
}

/** As many as a large window shows. */
const AT_ONCE = 12

/** What was found in the library. It is drawn again when that changes, and not at each key. */
export const FoundEntries = memo(function FoundEntries({ action, found, round, choices }: FoundEntriesProps) {
  const insert = useInsert(action)
  const insertHere = useCallback(
    (entry: LibraryEntry) => void insert(entry, round, message('library.inserted', { text: entry.text })),
    [insert, round],
  )
  // What is below the window's edge may be drawn after what the eye waits for.
  const later = useDeferredValue(found)
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {countText(found)}
      </Text>
      {found.all === 0 && !found.partial ? (
        <EmptyState title={message('library.none')} text={message('library.none.next')} />
      ) : null}
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {inTwoSteps(found.first, later.first).map(({ entry, fared }) => (
          <LibraryItem
            key={entry.key}
            entry={entry}
            fared={later.partial ? null : fared}
            chosen={choices.has(entry)}
            onChoose={choices.set}
            onInsert={entry.kind === 'question' && round === undefined ? undefined : insertHere}
          />
        ))}
      </Stack>
    </>
  )
})

function countText({ count, partial }: LibraryFound): string {
  if (partial) return message('library.reading', { count })
  return count > MOST_SHOWN
    ? message('library.first', { shown: MOST_SHOWN, count })
    : message('library.found', { count })
}

/** The first few of what was found now; below them, until they are drawn too, what was found before. */
function inTwoSteps(now: LibraryFound['first'], before: LibraryFound['first']): LibraryFound['first'] {
  if (now === before) return now
  const first = now.slice(0, AT_ONCE)
  const keys = new Set(first.map(({ entry }) => entry.key))
  return [...first, ...before.slice(AT_ONCE, now.length).filter(({ entry }) => !keys.has(entry.key))]
}
