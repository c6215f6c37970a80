import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { HiringAction } from '#shared/domain/preparation/hiring-action'
import { holdAction, releaseHold } from '#shared/domain/records/commands/retention-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'

interface HoldProps {
  readonly action: Id
  readonly hold: HiringAction['legalHold']
}

/** A legal hold with its reason: while it stands, nothing is removed. */
export function HoldPart({ action, hold }: HoldProps) {
  const { runner } = useSession()
  const task = useTask()
  const [reason, setReason] = useState('')
  const set = (): void =>
    void task.run(async () => {
      await runner.run(holdAction, { action, reason })
      setReason('')
    })
  const release = (): void =>
    void task.run(async () => {
      await runner.run(releaseHold, { action })
    })
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{message('keep.hold')}</Title>
      {hold === null ? (
        <>
          <Text size="sm">{message('keep.hold.none')}</Text>
          <Group align="end" gap="sm">
            <TextInput
              label={message('keep.hold.reason')}
              value={reason}
              w={360}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button variant="default" loading={task.busy} disabled={reason.trim() === ''} onClick={set}>
              {message('keep.hold.set')}
            </Button>
          </Group>
        </>
      ) : (
        <Alert variant="light" color="yellow" role="status">
          <Group justify="space-between" gap="sm">
            <Text size="sm">{message('keep.hold.stands', { reason: hold.reason })}</Text>
            <Button size="compact-sm" variant="default" loading={task.busy} onClick={release}>
              {message('keep.hold.release')}
            </Button>
          </Group>
        </Alert>
      )}
      <ErrorNote error={task.error} />
    </Stack>
  )
}
