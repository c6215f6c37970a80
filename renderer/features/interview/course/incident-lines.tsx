import { Text } from '@mantine/core'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import type { RoomMaterial } from '../room/load-room'

/** What happened in an interview so far, for everybody on its panel. */
export function IncidentLines({ room }: { readonly room: RoomMaterial }) {
  const { identity } = useSession()
  if (room.incidents.length === 0) return null
  const zone = room.interview.slot?.zone ?? identity.profile.zone
  return (
    <div>
      {room.incidents.map(({ id, at, by, kind, words }) => (
        <Text key={id} size="xs" c="dimmed">
          {message('interview.incident.line', {
            what: message(`incident.${kind}`),
            time: formatDateTimeWithZone(at, zone),
            by: room.panel.find(({ person }) => person === by)?.name ?? message('interview.incident.hr'),
            words,
          }).trim()}
        </Text>
      ))}
    </div>
  )
}
