import { Alert, Button, Group, Text } from '@mantine/core'
import type { Notes } from '#shared/domain/interview/notes'
import { openInterruption } from '#shared/domain/interview/pauses'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ErrorNote } from '../../../components/error-note'
import type { RoomMaterial } from '../room/load-room'
import { useCourse, type StoppedClock } from './use-course'

interface InterruptedNoteProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly clock: StoppedClock
}

/** That the interview broke off, and the way to its next sitting. */
export function InterruptedNote({ room, notes, clock }: InterruptedNoteProps) {
  const { identity } = useSession()
  const { task, report } = useCourse(room, true, clock)
  const open = openInterruption(notes)
  if (open === undefined || notes.endedAt !== undefined) return null
  const zone = room.interview.slot?.zone ?? identity.profile.zone
  return (
    <Alert variant="light" color="gray" py={6} role="note">
      <Group justify="space-between" wrap="wrap" gap="xs">
        <Text size="sm" role="status">
          {message('interview.interrupted', { time: formatDateTimeWithZone(open.from, zone) })}
        </Text>
        <Button size="compact-sm" loading={task.busy} onClick={() => void report('resumed', '')}>
          {message('interview.interrupted.resume')}
        </Button>
      </Group>
      <ErrorNote error={task.error} />
    </Alert>
  )
}
