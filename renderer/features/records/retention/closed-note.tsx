import { Alert, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Closing } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { sayFailure } from '../../../app/say-failure'
import { useSession } from '../../../app/session'
import { call } from '../../../bridge/bridge'

interface ClosedNoteProps {
  readonly action: Id
  readonly closed: Closing
}

/** That HR closed the hiring action, why, where it is kept, and what of this laptop's is not kept there. */
export function ClosedNote({ action, closed }: ClosedNoteProps) {
  const { identity } = useSession()
  const [lacking, setLacking] = useState(0)
  useEffect(() => {
    let current = true
    void call('retention.not-archived', { action })
      .then(({ changes }) => (current ? setLacking(changes) : undefined))
      .catch(sayFailure)
    return () => {
      current = false
    }
  }, [action])
  const at = formatDateTimeWithZone(closed.at, identity.profile.zone)
  return (
    <Stack gap="xs" style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm">{message('keep.remove.closed', { at, place: closed.keptAt })}</Text>
      {closed.reason === '' ? null : (
        <Text size="sm">{message('keep.remove.closed.reason', { reason: closed.reason })}</Text>
      )}
      {lacking === 0 ? null : (
        <Alert variant="light" color="yellow" role="note" py="xs">
          <Text size="sm">{message('keep.remove.not-archived', { count: lacking })}</Text>
        </Alert>
      )}
    </Stack>
  )
}
