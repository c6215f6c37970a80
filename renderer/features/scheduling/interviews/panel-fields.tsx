import { ActionIcon, Button, Fieldset, Group, Select, Stack, Text, Tooltip } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { PanelRole } from '#shared/domain/panel/person'
import { message } from '#shared/messages/catalogue'
import type { InterviewValues } from './interview-values'
import { panelChoices, withoutTaken } from './panel-choices'
import type { WholeSchedule } from './use-schedule'

interface PanelFieldsProps {
  readonly form: UseFormReturnType<InterviewValues>
  readonly schedule: WholeSchedule
}

/** Who is on the panel, each with a role. Who may not be is listed with the reason, and cannot be chosen. */
export function PanelFields({ form, schedule }: PanelFieldsProps) {
  const { panel, applicant } = form.getValues()
  const choices = panelChoices(schedule, applicant)
  const roles = PanelRole.options.map((value) => ({ value, label: message(`panel-role.${value}`) }))
  const free = choices.filter(
    ({ value, disabled }) => !disabled && !panel.some(({ person }) => person === value),
  )
  return (
    <Fieldset legend={message('interview-form.panel')} p="sm">
      <Stack gap="xs">
        {panel.length === 0 ? <Text size="sm">{message('interview-form.panel.none')}</Text> : null}
        {panel.map(({ person }, index) => (
          // Two members can be swapped but not moved, so that their place is their identity.
          <Group key={person} gap="xs" wrap="nowrap" align="flex-end">
            <Select
              style={{ flex: 1 }}
              aria-label={message('interview-form.panel.person', { number: index + 1 })}
              data={withoutTaken(choices, panel, index)}
              searchable
              allowDeselect={false}
              {...form.getInputProps(`panel.${index}.person`)}
            />
            <Select
              w={150}
              aria-label={message('interview-form.panel.role', { number: index + 1 })}
              data={roles}
              allowDeselect={false}
              {...form.getInputProps(`panel.${index}.role`)}
            />
            <Tooltip label={message('interview-form.panel.remove', { number: index + 1 })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={message('interview-form.panel.remove', { number: index + 1 })}
                onClick={() => form.removeListItem('panel', index)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={free.length === 0}
            onClick={() =>
              form.insertListItem('panel', {
                person: free[0]?.value ?? '',
                role: panel.some(({ role }) => role === 'lead') ? 'rater' : 'lead',
              })
            }
          >
            {message('interview-form.panel.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
