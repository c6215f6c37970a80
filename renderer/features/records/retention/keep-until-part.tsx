import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { setKeepUntil } from '#shared/domain/records/commands/retention-commands'
import type { Id } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'

interface KeepUntilProps {
  readonly action: Id
  readonly keepUntil: LocalDate | null
}

/** The last day on which the records must be kept. */
export function KeepUntilPart({ action, keepUntil }: KeepUntilProps) {
  const { runner } = useSession()
  const task = useTask()
  const [day, setDay] = useState(keepUntil ?? '')
  const save = (): void =>
    void task.run(async () => {
      await runner.run(setKeepUntil, { action, keepUntil: day === '' ? null : day })
    })
  return (
    <>
      <Group align="end" gap="sm">
        <TextInput
          type="date"
          label={message('keep.until')}
          description={message('keep.until.about')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button variant="default" loading={task.busy} disabled={day === (keepUntil ?? '')} onClick={save}>
          {message('keep.until.save')}
        </Button>
      </Group>
      <ErrorNote error={task.error} />
    </>
  )
}
