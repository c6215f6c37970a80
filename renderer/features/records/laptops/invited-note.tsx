import { Alert, Stack, Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { WrittenNote } from '../../../app/written-note'
import type { Invited } from './invite-dialog'
import { SpokenFingerprint } from './spoken-fingerprint'
import { useOwnLaptop } from './use-own-laptop'

/** What is left to do once a laptop is confirmed: hand over the file, and read out one's own fingerprint. */
export function InvitedNote({ invited }: { readonly invited: Invited | undefined }) {
  const { laptop } = useOwnLaptop()
  if (invited === undefined) return null
  const { name, written } = invited
  return (
    <Stack gap="xs">
      <Alert variant="light" role="status" title={message('invite.done', { person: name })}>
        <Stack gap="sm">
          <Text size="sm">
            {written === null
              ? message('invite.done.unwritten')
              : message('invite.done.next', { person: name })}
          </Text>
          {laptop === undefined || written === null ? null : (
            <SpokenFingerprint keys={laptop.keys} label={message('invite.own')} />
          )}
        </Stack>
      </Alert>
      <WrittenNote written={written} />
    </Stack>
  )
}
