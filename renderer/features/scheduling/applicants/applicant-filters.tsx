import { Button, CloseButton, Group, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconColumns3, IconFilter, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { message } from '#shared/messages/catalogue'
import { ChoiceMenu } from '../../../components/choice-menu'
import type { TableColumn } from '../../../components/data-table/table-column'
import { ApplicantsSetting } from './table-setting'

interface ApplicantFiltersProps {
  readonly setting: ApplicantsSetting
  readonly onChange: (setting: ApplicantsSetting) => void
  readonly roles: readonly string[]
  readonly columns: readonly TableColumn<ApplicantRow>[]
}

const STATUSES = ApplicantsSetting.shape.statuses.element.options

/** Search, filters and the choice of columns above the table of applicants. */
export function ApplicantFilters({ setting, onChange, roles, columns }: ApplicantFiltersProps) {
  const input = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => input.current?.focus()]])
  const change = (part: Partial<ApplicantsSetting>) => onChange({ ...setting, ...part })
  const columnIds = columns.filter(({ canHide }) => canHide !== false).map(({ id }) => id)
  const filtered = setting.search !== '' || setting.statuses.length > 0 || setting.roles.length > 0
  return (
    <Group gap="xs">
      <TextInput
        ref={input}
        size="xs"
        w={240}
        type="search"
        aria-label={message('applicants.search')}
        placeholder={message('applicants.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          setting.search === '' ? null : (
            <CloseButton
              size="xs"
              aria-label={message('applicants.search.clear')}
              onClick={() => {
                change({ search: '' })
                input.current?.focus()
              }}
            />
          )
        }
        value={setting.search}
        onChange={({ currentTarget }) => change({ search: currentTarget.value })}
        onKeyDown={({ key }) => {
          if (key === 'Escape') change({ search: '' })
        }}
      />
      <ChoiceMenu
        label={chosenLabel(message('applicants.filter.status'), setting.statuses.length)}
        icon={<IconFilter size={14} aria-hidden />}
        options={STATUSES.map((value) => ({ value, label: message(`status.${value}`) }))}
        chosen={setting.statuses}
        onChange={(statuses) => change({ statuses: [...statuses] })}
      />
      {roles.length === 0 ? null : (
        <ChoiceMenu
          label={chosenLabel(message('applicants.filter.role'), setting.roles.length)}
          icon={<IconFilter size={14} aria-hidden />}
          options={roles.map((value) => ({ value, label: value }))}
          chosen={setting.roles}
          onChange={(chosen) => change({ roles: [...chosen] })}
        />
      )}
      <ChoiceMenu
        label={message('applicants.columns')}
        icon={<IconColumns3 size={14} aria-hidden />}
        options={columns
          .filter(({ canHide }) => canHide !== false)
          .map(({ id, header }) => ({ value: id, label: header }))}
        chosen={columnIds.filter((id) => !setting.hidden.includes(id))}
        onChange={(shown) => change({ hidden: columnIds.filter((id) => !shown.includes(id)) })}
      />
      {filtered ? (
        <Button size="xs" variant="subtle" onClick={() => change({ search: '', statuses: [], roles: [] })}>
          {message('applicants.filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}

function chosenLabel(label: string, count: number): string {
  return count === 0 ? label : message('applicants.filter.chosen', { label, count })
}
