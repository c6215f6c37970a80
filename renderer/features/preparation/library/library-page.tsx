import { Loader, Select, SegmentedControl, Group, Stack, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf } from '../../../data/use-live'
import { PreparationFrame } from '../preparation-frame'
import { ChosenEntries, useEntryChoices } from '../selection/chosen-entries'
import { FoundEntries } from './found-entries'
import { useLibrary } from './use-library'

const KINDS = ['question', 'competency'] as const

/** Competencies and questions of all hiring actions here, found by a word and put to use in this one. */
export function LibraryPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('question')
  const [chosen, setChosen] = useState<Id>()
  const { found, error } = useLibrary(action, kind, query)
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const interviews = useMemo(
    () => inOrder(rounds ?? []).filter((each) => each.kind === 'interview'),
    [rounds],
  )
  const round = interviews.find(({ id }) => id === chosen) ?? interviews[0]
  const choices = useEntryChoices()
  // What a key does not change is not drawn again.
  const head = useMemo(
    () => <PageTitle title={message('library.title')} about={message('library.about')} />,
    [],
  )
  const files = useMemo(() => <ChosenEntries action={action} choices={choices} />, [action, choices])
  const into = round?.id
  const choose = useMemo(
    () => (
      <>
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
            value={into ?? null}
            allowDeselect={false}
            onChange={(value) => setChosen(value ?? undefined)}
          />
        ) : null}
      </>
    ),
    [kind, interviews, into],
  )
  return (
    <PreparationFrame action={action}>
      {head}
      <Stack gap="sm" maw={1000}>
        {files}
        <ErrorNote error={error} />
        <Group gap="sm" align="flex-end" wrap="wrap">
          <TextInput
            style={{ flex: '1 1 16rem' }}
            label={message('library.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          {choose}
        </Group>
        {found === undefined && error === undefined ? <Loader size="sm" /> : null}
        {found === undefined ? null : (
          <FoundEntries action={action} found={found} round={into} choices={choices} />
        )}
      </Stack>
    </PreparationFrame>
  )
}
