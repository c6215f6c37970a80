import { Alert, Button, Group, Text } from '@mantine/core'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import type { Importing } from './use-import'

/** That the columns are read as the last time, and the way to forget it. */
export function RememberedNote({ importing }: { readonly importing: Importing }) {
  const { identity } = useSession()
  const task = useTask()
  const { remembered, forget } = importing
  if (remembered === undefined) return null
  return (
    <Alert variant="light" role="status">
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {message('import.remembered', {
            when: formatDateTimeWithZone(remembered.at, identity.profile.zone),
          })}
        </Text>
        <Button size="compact-sm" variant="default" loading={task.busy} onClick={() => void task.run(forget)}>
          {message('import.forget')}
        </Button>
      </Group>
      <ErrorNote error={task.error} />
    </Alert>
  )
}
