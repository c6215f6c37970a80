import { Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import type { InterviewValues } from './interview-values'
import { panelChoices, withoutTaken } from './panel-choices'
import { PanelMemberFields } from './panel-member-fields'
import type { WholeSchedule } from './use-schedule'

interface PanelFieldsProps {
  readonly form: UseFormReturnType<InterviewValues>
  readonly schedule: WholeSchedule
}

/** Who is on the panel, each with a role. Who may not be is listed with the reason, and cannot be chosen. */
export function PanelFields({ form, schedule }: PanelFieldsProps) {
  const { panel, applicant } = form.getValues()
  const [fresh, setFresh] = useState<string>()
  const choices = panelChoices(schedule, applicant)
  const full = choices.every(
    ({ value, disabled }) => disabled || panel.some(({ person }) => person === value),
  )
  const add = () => {
    const key = freshId()
    const role = panel.some((member) => member.role === 'lead') ? 'rater' : 'lead'
    form.insertListItem('panel', { key, person: '', role })
    setFresh(key)
  }
  return (
    <Fieldset legend={message('interview-form.panel')} p="sm">
      <Stack gap="xs">
        {panel.length === 0 ? <Text size="sm">{message('interview-form.panel.none')}</Text> : null}
        {panel.map(({ key }, index) => (
          <PanelMemberFields
            key={key}
            form={form}
            index={index}
            choices={withoutTaken(choices, panel, index)}
            fresh={key === fresh}
          />
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={full}
            onClick={add}
          >
            {message('interview-form.panel.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
