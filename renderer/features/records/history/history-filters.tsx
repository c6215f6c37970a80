import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import { RECORD_KINDS } from '#shared/domain/record-kinds'
import { kindLabel } from '#shared/domain/records/history-labels'
import { hasFilter, WHOLE_HISTORY, type HistorySearch } from '#shared/domain/records/history-search'
import { LocalDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { ChoiceMenu } from '../../../components/choice-menu'

export interface FilterChoices {
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly laptops: readonly { readonly value: string; readonly label: string }[]
}

interface HistoryFiltersProps {
  readonly search: HistorySearch
  readonly choices: FilterChoices
  readonly onChange: (search: HistorySearch) => void
}

/** What of the history is shown: by person, laptop, kind of record, day and text. */
export function HistoryFilters({ search, choices, onChange }: HistoryFiltersProps) {
  const change = (part: Partial<HistorySearch>): void => onChange({ ...search, ...part })
  const kinds = RECORD_KINDS.map((kind) => ({ value: kind, label: kindLabel(`${kind}/`) }))
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        size="xs"
        w={250}
        type="search"
        aria-label={message('history-page.search')}
        placeholder={message('history-page.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <Choice
        label={message('history-page.filter.person')}
        options={choices.people}
        chosen={search.people}
        onChange={(people) => change({ people: [...people] })}
      />
      <Choice
        label={message('history-page.filter.laptop')}
        options={choices.laptops}
        chosen={search.laptops}
        onChange={(laptops) => change({ laptops: [...laptops] })}
      />
      <Choice
        label={message('history-page.filter.kind')}
        options={kinds}
        chosen={search.kinds}
        onChange={(chosen) => change({ kinds: [...chosen] })}
      />
      <Day label={message('history-page.from')} value={search.from} onChange={(from) => change({ from })} />
      <Day label={message('history-page.to')} value={search.to} onChange={(to) => change({ to })} />
      {hasFilter(search) ? (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => onChange({ ...WHOLE_HISTORY, record: search.record })}
        >
          {message('history-page.clear')}
        </Button>
      ) : null}
    </Group>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function Choice({ label, options, chosen, onChange }: ChoiceProps) {
  const count = chosen.length
  return (
    <ChoiceMenu
      label={count === 0 ? label : message('history-page.filter.chosen', { label, count })}
      icon={<IconFilter size={14} aria-hidden />}
      options={options}
      chosen={chosen}
      onChange={onChange}
    />
  )
}

interface DayProps {
  readonly label: string
  readonly value: LocalDate | null
  readonly onChange: (value: LocalDate | null) => void
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <Group gap={4} wrap="nowrap">
      <TextInput
        size="xs"
        w={162}
        type="date"
        aria-label={label}
        leftSection={<Text size="xs">{label}</Text>}
        leftSectionWidth={44}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const day = LocalDate.safeParse(currentTarget.value)
          onChange(day.success ? day.data : null)
        }}
      />
    </Group>
  )
}
