import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../app/session'
import { useTask } from '../../app/use-task'
import { call } from '../../bridge/bridge'
import { ErrorNote } from '../../components/error-note'
import { useRecord } from '../../data/use-live'
import { beforeHandingOut } from './exchange/before-handing-out'
import { WrittenNote } from './written-note'

/** Saves the whole hiring action as one file; says what is in it, and that it is not encrypted. */
export function ArchivePart({ action }: { readonly action: Id }) {
  const session = useSession()
  const { data } = session
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const save = (): void =>
    void task.run(async () => {
      await beforeHandingOut(session, action)
      setWritten(await call('archive.save', { action, name: found?.title ?? '' }))
    })
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{message('records.archive')}</Title>
      <Text size="sm" maw={720}>
        {message('records.archive.about')}
      </Text>
      <ErrorNote error={task.error} />
      <WrittenNote written={written} />
      <Group>
        <Button variant="default" loading={task.busy} onClick={save}>
          {message('records.archive.save')}
        </Button>
      </Group>
    </Stack>
  )
}
