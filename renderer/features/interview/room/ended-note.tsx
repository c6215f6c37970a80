import { Alert, Text } from '@mantine/core'
import type { Notes } from '#shared/domain/interview/notes'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import type { RoomMaterial } from './load-room'

/** What must be known before something is typed into the notes of an interview that is over. */
export function EndedNote({ room, notes }: { readonly room: RoomMaterial; readonly notes: Notes }) {
  const { identity } = useSession()
  const { status } = room.interview
  const withdrawn = status === 'withdrawal'
  const lines = [
    ...(notes.endedAt === undefined
      ? []
      : [
          message(withdrawn ? 'interview.ended.withdrawn' : 'interview.ended', {
            time: formatDateTimeWithZone(notes.endedAt, room.interview.slot?.zone ?? identity.profile.zone),
          }),
        ]),
    ...(room.submitted ? [message('interview.submitted')] : []),
    ...(status === 'scheduled' || status === 'interviewed' || (withdrawn && notes.endedAt !== undefined)
      ? []
      : [message('interview.status', { status: message(`status.${status}`) })]),
  ]
  if (lines.length === 0) return null
  return (
    <Alert variant="light" color="gray" py={6} role="note">
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </Alert>
  )
}
