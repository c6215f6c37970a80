import { Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import type { RoomMaterial } from '../room/load-room'
import { IncidentDialog } from './incident-dialog'

/** What may happen before an interview has begun: the applicant withdraws, or is not who sits there. */
export function IncidentButton({ room }: { readonly room: RoomMaterial }) {
  const [opened, setOpened] = useState(false)
  const close = (): void => setOpened(false)
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        leftSection={<IconAlertCircle size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {message('interview.incident')}
      </Button>
      <IncidentDialog room={room} notes={undefined} opened={opened} onClose={close} />
    </>
  )
}
