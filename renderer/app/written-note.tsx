import { Alert, Button, Group, Text } from '@mantine/core'
import type { Written } from '#shared/contracts/ipc/records'
import { message } from '#shared/messages/catalogue'
import { useTask } from './use-task'
import { call } from '../bridge/bridge'
import { ErrorNote } from '../components/error-note'
import { printPdf } from '../components/print-pdf'

/** A file that was written: where, and what can be done with it. */
export function WrittenNote({ written }: { readonly written: Written }) {
  const task = useTask()
  if (written === null) return null
  const { id, path } = written
  const isPdf = path.toLowerCase().endsWith('.pdf')
  return (
    <Alert variant="light" role="status">
      <Group justify="space-between" gap="sm">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {message('records.written', { path })}
        </Text>
        <Group gap="xs">
          {isPdf ? (
            <>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => void task.run(async () => open('files.open', id))}
              >
                {message('records.open')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                loading={task.busy}
                onClick={() => void task.run(async () => printPdf((await call('files.read', { id })).bytes))}
              >
                {message('records.print')}
              </Button>
            </>
          ) : null}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void task.run(async () => open('files.show-in-folder', id))}
          >
            {message('records.show')}
          </Button>
        </Group>
      </Group>
      <ErrorNote error={task.error} />
    </Alert>
  )
}

async function open(channel: 'files.open' | 'files.show-in-folder', id: string): Promise<void> {
  await call(channel, { id })
}
