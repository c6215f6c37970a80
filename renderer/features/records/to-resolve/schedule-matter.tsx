import { Button, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { warningText } from '../../scheduling/interviews/warning-text'
import type { MatterProps } from './matter-props'

/** A plan that a merge broke: decided where interviews are planned. */
export function ScheduleMatter({ action, matter }: MatterProps<'schedule'>) {
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" maw={760}>
        {warningText(matter.warning)}
      </Text>
      <Button size="xs" variant="default" component={Link} href={paths.interviews(action)}>
        {message('to-resolve.schedule.open')}
      </Button>
    </Group>
  )
}
