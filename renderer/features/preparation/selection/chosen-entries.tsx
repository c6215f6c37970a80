import { Button, Group, Menu, Stack, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { findEach } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { WrittenNote } from '../../../app/written-note'
import { ErrorNote } from '../../../components/error-note'
import type { LocalData } from '../../../data/local-data'
import { ReadSelection } from './read-selection'
import { saveSelection, SELECTION_FORMATS, type Selection } from './save-selection'

/** What was chosen in the library, whatever is found by the word that stands there now. */
export interface EntryChoices {
  readonly entries: readonly LibraryEntry[]
  readonly has: (entry: LibraryEntry) => boolean
  readonly set: (entry: LibraryEntry, chosen: boolean) => void
  readonly clear: () => void
}

/** The same object until something is chosen. */
export function useEntryChoices(): EntryChoices {
  const [chosen, setChosen] = useState<ReadonlyMap<string, LibraryEntry>>(new Map())
  return useMemo(
    () => ({
      entries: [...chosen.values()],
      has: ({ key }) => chosen.has(key),
      set: (entry, isChosen) =>
        setChosen((before) => {
          const after = new Map(before)
          if (isChosen) after.set(entry.key, entry)
          else after.delete(entry.key)
          return after
        }),
      clear: () => setChosen(new Map()),
    }),
    [chosen],
  )
}

interface ChosenEntriesProps {
  readonly action: Id
  readonly choices: EntryChoices
}

/** The library's way to files: what was chosen is saved, and what another saved is read into this hiring action. */
export function ChosenEntries({ action, choices }: ChosenEntriesProps) {
  const { data } = useSession()
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const { entries, clear } = choices
  const count = entries.length
  return (
    <Stack gap="xs" maw={1000}>
      <Group gap="xs">
        <ReadSelection action={action} />
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="default"
              size="xs"
              disabled={count === 0}
              loading={task.busy}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {message('guide-file.save')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {SELECTION_FORMATS.map((format) => (
              <Menu.Item
                key={format}
                onClick={() =>
                  void task.run(async () => {
                    setWritten(null)
                    setWritten(await saveSelection(data, await selectionOf(data, action, entries), format))
                  })
                }
              >
                {message(`guide-file.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {count === 0 ? null : (
          <Button variant="subtle" size="xs" onClick={clear}>
            {message('selection.clear')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {count === 0 ? '' : message('selection.chosen', { count })}
        </Text>
      </Group>
      <ErrorNote error={task.error} />
      <WrittenNote written={written} />
    </Stack>
  )
}

/** With the competencies that the chosen questions look at, of whichever hiring action they are. */
async function selectionOf(
  { records }: LocalData,
  action: Id,
  entries: readonly LibraryEntry[],
): Promise<Selection> {
  const questions = entries.flatMap((entry) => (entry.kind === 'question' ? [entry.question] : []))
  const own = entries.flatMap((entry) => (entry.kind === 'competency' ? [entry.competency] : []))
  const known = new Set(own.map(({ id }) => id))
  const wanted = [...new Set(questions.flatMap(({ competencies }) => competencies))].filter(
    (id) => !known.has(id),
  )
  const others = await findEach(records, Competency, wanted.map(recordIds.competency))
  return { action, questions, competencies: [...own, ...others] }
}
