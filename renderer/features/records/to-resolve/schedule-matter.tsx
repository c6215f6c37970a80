import { Button, Group, Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { warningText } from '../../scheduling/interviews/warning-text'
import { useEditInterview } from '../edit-interview'
import type { MatterProps } from './matter-props'
import { nameOf } from './matter-words'

/** A plan that a merge broke: decided in either of the interviews that it is about. */
export function ScheduleMatter({ action, matter, names }: MatterProps<'schedule'>) {
  const { edit, dialog } = useEditInterview(action)
  const { interview, other } = matter.warning
  const interviews = other === undefined || other === interview ? [interview] : [interview, other]
  return (
    <>
      <Text size="sm" maw={760}>
        {warningText(matter.warning)}
      </Text>
      <Group gap="xs">
        {interviews.map((id) => (
          <Button key={id} size="xs" variant="default" onClick={() => edit(id)}>
            {message('to-resolve.schedule.open', { interview: nameOf(names, id) })}
          </Button>
        ))}
      </Group>
      {dialog}
    </>
  )
}
