import { Button, Checkbox, Group } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { message } from '#shared/messages/catalogue'
import { ChoiceMenu } from '../../../components/choice-menu'
import { ALL_WORK, countWork, WORK_KINDS, type OpenWorkRow, type WorkFilter } from './open-work-rows'

interface OpenWorkFiltersProps {
  readonly rows: readonly OpenWorkRow[]
  readonly filter: WorkFilter
  readonly onChange: (filter: WorkFilter) => void
}

/** By kind of work, each with how much there is of it, by person, and what is overdue. */
export function OpenWorkFilters({ rows, filter, onChange }: OpenWorkFiltersProps) {
  const { byKind, overdue } = countWork(rows)
  const people = [...new Map(rows.map(({ person, personName }) => [person, personName]))]
  const filtered = filter.kinds.length + filter.people.length > 0 || filter.overdueOnly
  return (
    <Group gap="xs">
      <ChoiceMenu
        label={labelOf(message('open-work.filter.kind'), filter.kinds.length)}
        icon={<IconFilter size={14} aria-hidden />}
        options={WORK_KINDS.map((kind) => ({
          value: kind,
          label: message('open-work.filter.counted', {
            label: message(`open-work.kind.${kind}`),
            number: byKind.get(kind) ?? 0,
          }),
        }))}
        chosen={filter.kinds}
        onChange={(kinds) => onChange({ ...filter, kinds })}
      />
      <ChoiceMenu
        label={labelOf(message('open-work.filter.person'), filter.people.length)}
        icon={<IconFilter size={14} aria-hidden />}
        options={people.map(([value, label]) => ({ value, label }))}
        chosen={filter.people}
        onChange={(chosen) => onChange({ ...filter, people: chosen })}
      />
      <Checkbox
        size="xs"
        label={message('open-work.filter.overdue', { number: overdue })}
        checked={filter.overdueOnly}
        onChange={({ currentTarget: { checked } }) => onChange({ ...filter, overdueOnly: checked })}
      />
      {filtered ? (
        <Button size="xs" variant="subtle" onClick={() => onChange(ALL_WORK)}>
          {message('open-work.filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}

function labelOf(label: string, number: number): string {
  return number === 0 ? label : message('open-work.filter.chosen', { label, number })
}
