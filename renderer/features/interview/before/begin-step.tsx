import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import type { RoomMaterial } from '../room/load-room'

/** Opens the room; before it is confirmed that there is no conflict it says so. */
export function BeginStep({ room }: { readonly room: RoomMaterial }) {
  const { runner } = useSession()
  const task = useTask()
  const confirmed = room.attestation?.noConflict === true
  const button = useFocusWhen(confirmed)
  const begin = (): void => {
    void task.run(async () => {
      await runner.run(beginNotes, { action: room.action.id, interview: room.interview.id })
    })
  }
  return (
    <Group gap="sm" wrap="nowrap" flex="1 1 24rem">
      <Button
        ref={button}
        style={{ flexShrink: 0 }}
        disabled={!confirmed}
        size="sm"
        loading={task.busy}
        onClick={begin}
      >
        {message('interview.before.begin')}
      </Button>
      {confirmed ? null : <Text size="xs">{message('interview.before.confirm-first')}</Text>}
      <ErrorNote error={task.error} />
    </Group>
  )
}

/** Once the one thing before it is done, the button is what comes next. */
function useFocusWhen(ready: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(ready)
  useEffect(() => {
    if (ready && !before.current) button.current?.focus()
    before.current = ready
  }, [ready])
  return button
}
