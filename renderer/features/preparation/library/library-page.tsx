import { Loader, Select, SegmentedControl, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { faredOf, type Fared } from '#shared/domain/preparation/library/fared'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf } from '../../../data/use-live'
import { PreparationFrame } from '../preparation-frame'
import { ChosenEntries, useEntryChoices } from '../selection/chosen-entries'
import { LibraryItem } from './library-item'
import { useInsert } from './use-insert'
import { useLibrary, type Library } from './use-library'

interface LibraryPageProps {
  readonly action: Id
  /** How competencies and questions were rated so far, by their ids. */
  readonly fared: ReadonlyMap<Id, Fared>
}

/** Competencies and questions of all hiring actions here, found by a word and put to use in this one. */
export function LibraryPage({ action, fared }: LibraryPageProps) {
  const { data } = useSession()
  const library = useLibrary(data)
  if (library === undefined) return <Loader size="sm" m="md" />
  return (
    <PreparationFrame action={action}>
      <PageTitle title={message('library.title')} about={message('library.about')} />
      <Entries action={action} fared={fared} library={library} />
    </PreparationFrame>
  )
}

const KINDS = ['question', 'competency'] as const
/** More than anybody reads; a further word finds the others. */
const MOST_SHOWN = 60

function Entries({ action, fared, library }: LibraryPageProps & { readonly library: Library }) {
  const { data } = useSession()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('question')
  const [chosen, setChosen] = useState<Id>()
  const searched = useDeferredValue(query)
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound) ?? []
  const interviews = inOrder(rounds).filter((round) => round.kind === 'interview')
  const round = interviews.find(({ id }) => id === chosen) ?? interviews[0]
  const insert = useInsert(action)
  const choices = useEntryChoices()
  const found = useMemo(
    () => library.find(searched).filter((entry) => entry.kind === kind),
    [library, searched, kind],
  )
  return (
    <Stack gap="sm" maw={1000}>
      <ChosenEntries action={action} choices={choices} />
      <Group gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          style={{ flex: '1 1 16rem' }}
          label={message('library.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={message('library.kind')}
          data={KINDS.map((value) => ({ value, label: message(`library.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'question' && interviews.length > 0 ? (
          <Select
            w={220}
            label={message('library.into')}
            data={interviews.map(({ id, name }) => ({ value: id, label: name }))}
            value={round?.id ?? null}
            allowDeselect={false}
            onChange={(value) => setChosen(value ?? undefined)}
          />
        ) : null}
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {found.length > MOST_SHOWN
          ? message('library.first', { shown: MOST_SHOWN, count: found.length })
          : message('library.found', { count: found.length })}
      </Text>
      {library.entries.length === 0 ? (
        <EmptyState title={message('library.none')} text={message('library.none.next')} />
      ) : null}
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {found.slice(0, MOST_SHOWN).map((entry) => (
          <LibraryItem
            key={entry.key}
            entry={entry}
            fared={faredOf(entry, fared)}
            chosen={choices.has(entry)}
            onChoose={(isChosen) => choices.set(entry, isChosen)}
            onInsert={
              entry.kind === 'question' && round === undefined
                ? undefined
                : () => void insert(entry, round?.id, message('library.inserted', { text: entry.text }))
            }
          />
        ))}
      </Stack>
    </Stack>
  )
}
