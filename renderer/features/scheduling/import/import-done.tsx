import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'

interface ImportDoneProps {
  readonly action: Id
  readonly text: string
  readonly onAgain: () => void
}

/** What was imported, and where to go next. */
export function ImportDone({ action, text, onAgain }: ImportDoneProps) {
  return (
    <Alert
      variant="light"
      icon={<IconCheck size={18} aria-hidden />}
      title={message('import.done')}
      role="status"
    >
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        <Group gap="xs">
          <Button size="xs" component={Link} href={paths.applicants(action)} data-autofocus>
            {message('import.done.show')}
          </Button>
          <Button size="xs" variant="default" onClick={onAgain}>
            {message('import.done.again')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
