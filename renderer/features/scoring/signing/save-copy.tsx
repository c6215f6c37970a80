import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'

interface SaveCopyProps {
  readonly signature: SheetSignature
  /** What the file is called unless the person says otherwise. */
  readonly name: string
}

/** Saves the signed PDF, untouched, where the person chooses. */
export function SaveCopy({ signature, name }: SaveCopyProps) {
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const save = (): void => {
    void task.run(async () => {
      setWritten(await call('sheet.save', { signature: SheetSignature.parse(signature), name }))
    })
  }
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        loading={task.busy}
        onClick={save}
      >
        {message('scoring.signed.save')}
      </Button>
      <ErrorNote error={task.error} />
      {written === null ? null : (
        <Group gap="xs" mt={4} role="status">
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {message('scoring.signed.saved', { path: written.path })}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void task.run(async () => openFile(written.id))}
          >
            {message('scoring.signed.open')}
          </Button>
        </Group>
      )}
    </div>
  )
}

async function openFile(id: string): Promise<void> {
  await call('files.open', { id })
}
