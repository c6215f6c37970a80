import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import type { Fared } from '#shared/domain/preparation/library/fared'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import { message } from '#shared/messages/catalogue'
import classes from './library.module.css'

interface LibraryItemProps {
  readonly entry: LibraryEntry
  readonly fared: Fared | undefined
  /** Undefined where there is nothing to put it into. */
  readonly onInsert: (() => void) | undefined
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** One competency or question: what it says, where it was used, how it fared. */
export function LibraryItem({ entry, fared, onInsert, chosen, onChoose }: LibraryItemProps) {
  const about =
    entry.kind === 'competency'
      ? entry.competency.definition
      : [message(`question-kind.${entry.question.kind}`), entry.competencies.join(', ')]
          .filter((part) => part !== '')
          .join(' · ')
  const used = [...new Set(entry.uses.map(({ title }) => title))].join('; ')
  return (
    <Group component="li" className={classes['item'] ?? ''} gap="sm" wrap="nowrap" align="flex-start">
      <Checkbox
        mt={2}
        aria-label={message('selection.choose', { text: entry.text })}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={600}>
          {entry.text}
        </Text>
        {about === '' ? null : <Text size="sm">{about}</Text>}
        <Text size="sm" c="dimmed">
          {message('library.used', { used })}{' '}
          {fared === undefined
            ? message('library.not-rated')
            : message('library.fared', {
                not: fared['does-not-meet'],
                meets: fared.meets,
                exceeds: fared.exceeds,
              })}
        </Text>
      </Stack>
      {onInsert === undefined ? null : (
        <Button
          size="xs"
          variant="default"
          aria-label={message('library.insert-named', { text: entry.text })}
          onClick={onInsert}
        >
          {message('library.insert')}
        </Button>
      )}
    </Group>
  )
}
