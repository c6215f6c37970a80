import { ActionIcon, Group, Select, Tooltip } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useId } from 'react'
import { PanelRole } from '#shared/domain/panel/person'
import { message } from '#shared/messages/catalogue'
import { SearchSelect } from '../../../components/search-select'
import type { InterviewValues } from './interview-values'
import type { PanelChoice } from './panel-choices'

interface PanelMemberFieldsProps {
  readonly form: UseFormReturnType<InterviewValues>
  readonly index: number
  readonly choices: readonly PanelChoice[]
  /** Whether it was added a moment ago: then the person is to be chosen next. */
  readonly fresh: boolean
}

/** One member of a panel: who, and as what. */
export function PanelMemberFields({ form, index, choices, fresh }: PanelMemberFieldsProps) {
  const id = useId()
  useEffect(() => {
    if (fresh) document.getElementById(id)?.focus()
  }, [fresh, id])
  const number = index + 1
  const remove = message('interview-form.panel.remove', { number })
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <SearchSelect
        id={id}
        style={{ flex: 1 }}
        aria-label={message('interview-form.panel.person', { number })}
        placeholder={message('interview-form.panel.choose')}
        data={choices}
        allowDeselect={false}
        {...form.getInputProps(`panel.${index}.person`)}
      />
      <Select
        w={150}
        aria-label={message('interview-form.panel.role', { number })}
        data={PanelRole.options.map((value) => ({ value, label: message(`panel-role.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps(`panel.${index}.role`)}
      />
      <Tooltip label={remove}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={remove}
          onClick={() => form.removeListItem('panel', index)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
