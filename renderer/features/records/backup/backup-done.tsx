import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import type { BackupWritten } from '#shared/contracts/ipc/backup'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { fileSize } from '../../../components/file-size'

/** The two files of a backup, what opens them, and what of them was checked. */
export function BackupDone({ written }: { readonly written: BackupWritten }) {
  const task = useTask()
  const { id, path, keyPath, bytes, changes, files } = written
  return (
    <Alert variant="light" role="status" title={message('backup.done')}>
      <Stack gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {keyPath}
        </Text>
        <Text size="sm">{message('backup.done.both')}</Text>
        <Text size="sm">{message('backup.done.checked', { changes, files, size: fileSize(bytes) })}</Text>
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void task.run(async () => void (await call('files.show-in-folder', { id })))}
          >
            {message('records.show')}
          </Button>
        </Group>
        <ErrorNote error={task.error} />
      </Stack>
    </Alert>
  )
}
