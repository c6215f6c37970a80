import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { FormDialog } from '../../../components/form-dialog'
import type { RoomMaterial } from '../room/load-room'
import { MoveNotesForm } from './move-notes-form'

interface AsideNotesProps {
  readonly room: RoomMaterial
  readonly notes: Notes | undefined
}

/** What was written while another person was in the room: kept, not rated, and to be moved where it belongs. */
export function AsideNotes({ room, notes }: AsideNotesProps) {
  const { identity } = useSession()
  const [moving, setMoving] = useState<Id>()
  const asides = Object.entries(notes?.aside ?? {}).filter(([, { movedTo }]) => movedTo === null)
  if (asides.length === 0) return null
  const zone = room.interview.slot?.zone ?? identity.profile.zone
  return (
    <Alert variant="light" color="gray" py={6} role="note">
      {asides.map(([id, { at }]) => (
        <Group key={id} justify="space-between" wrap="wrap" gap="xs">
          <Text size="sm">{message('interview.aside', { time: formatDateTimeWithZone(at, zone) })}</Text>
          <Button size="compact-xs" variant="default" onClick={() => setMoving(id)}>
            {message('interview.aside.move')}
          </Button>
        </Group>
      ))}
      <FormDialog
        title={message('interview.move.title')}
        opened={moving !== undefined}
        onClose={() => setMoving(undefined)}
        size="md"
      >
        {moving === undefined ? null : (
          <MoveNotesForm room={room} aside={moving} onClose={() => setMoving(undefined)} />
        )}
      </FormDialog>
    </Alert>
  )
}
