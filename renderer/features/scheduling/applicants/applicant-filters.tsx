import { Button, CloseButton, Group, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconColumns3, IconFilter, IconSearch } from '@tabler/icons-react'
import { memo, useMemo, useRef } from 'react'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { message } from '#shared/messages/catalogue'
import { ChoiceMenu } from '../../../components/choice-menu'
import type { TableColumn } from '../../../components/data-table/table-column'
import { ApplicantsSetting } from './table-setting'

interface ApplicantFiltersProps {
  readonly setting: ApplicantsSetting
  readonly onChange: (part: Partial<ApplicantsSetting>) => void
  readonly roles: readonly string[]
  readonly columns: readonly TableColumn<ApplicantRow>[]
}

const STATUSES = ApplicantsSetting.shape.statuses.element.options

/** Search, filters and the choice of columns above the table of applicants. */
export function ApplicantFilters({ setting, onChange: change, roles, columns }: ApplicantFiltersProps) {
  const input = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => input.current?.focus()]])
  const filtered = setting.search !== '' || setting.statuses.length > 0 || setting.roles.length > 0
  return (
    <Group gap="xs">
      <TextInput
        ref={input}
        size="xs"
        w={270}
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
      <FilterMenus
        statuses={setting.statuses}
        chosenRoles={setting.roles}
        hidden={setting.hidden}
        onChange={change}
        roles={roles}
        columns={columns}
      />
      {filtered ? (
        <Button size="xs" variant="subtle" onClick={() => change({ search: '', statuses: [], roles: [] })}>
          {message('applicants.filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}

interface FilterMenusProps extends Pick<ApplicantFiltersProps, 'roles' | 'columns' | 'onChange'> {
  readonly statuses: ApplicantsSetting['statuses']
  readonly chosenRoles: readonly string[]
  readonly hidden: readonly string[]
}

/** Not drawn again at each key of the search. */
const FilterMenus = memo(function FilterMenus(props: FilterMenusProps) {
  const { statuses, chosenRoles, hidden, roles, columns, onChange } = props
  const canHide = useMemo(
    () =>
      columns
        .filter((column) => column.canHide !== false)
        .map(({ id, header }) => ({ value: id, label: header })),
    [columns],
  )
  return (
    <>
      <ChoiceMenu
        label={chosenLabel(message('applicants.filter.status'), statuses.length)}
        icon={<IconFilter size={14} aria-hidden />}
        options={STATUSES.map((value) => ({ value, label: message(`status.${value}`) }))}
        chosen={statuses}
        onChange={(picked) => onChange({ statuses: [...picked] })}
      />
      {roles.length === 0 ? null : (
        <ChoiceMenu
          label={chosenLabel(message('applicants.filter.role'), chosenRoles.length)}
          icon={<IconFilter size={14} aria-hidden />}
          options={roles.map((value) => ({ value, label: value }))}
          chosen={chosenRoles}
          onChange={(chosen) => onChange({ roles: [...chosen] })}
        />
      )}
      <ChoiceMenu
        label={message('applicants.columns')}
        icon={<IconColumns3 size={14} aria-hidden />}
        options={canHide}
        chosen={canHide.map(({ value }) => value).filter((id) => !hidden.includes(id))}
        onChange={(shown) =>
          onChange({ hidden: canHide.map(({ value }) => value).filter((id) => !shown.includes(id)) })
        }
      />
    </>
  )
})

function chosenLabel(label: string, count: number): string {
  return count === 0 ? label : message('applicants.filter.chosen', { label, count })
}
