import { Alert, Stack, Text } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { laptopRows } from './laptop-rows'
import { SpokenFingerprint } from './spoken-fingerprint'
import { useLaptops } from './use-laptops'

interface ProvenNotesProps {
  readonly action: Id
  /** Only of these laptops; of all unless given. */
  readonly devices?: readonly Id[]
}

/** Laptops that nobody but their own person vouches for: who it is, and that people should ask by voice. */
export function ProvenNotes({ action, devices }: ProvenNotesProps) {
  const { device: own, identity } = useSession()
  const laptops = useLaptops(action)
  if (laptops === undefined) return null
  const proven = laptopRows(laptops, own, identity.profile.zone).filter(
    ({ laptop: { device, proof, retired } }) =>
      proof !== undefined && retired === null && device !== own && (devices?.includes(device) ?? true),
  )
  if (proven.length === 0) return null
  return (
    <Stack gap="xs">
      {proven.map(({ laptop, person, name, confirmed }) => (
        <Alert
          key={laptop.device}
          variant="light"
          color="yellow"
          role="note"
          title={message('laptops.proven', { person, name })}
        >
          <Stack gap="xs">
            <Text size="sm">{message('laptops.proven.ask', { person, at: confirmed })}</Text>
            <SpokenFingerprint
              keys={{ ...laptop, signing: laptop.signing.certificate }}
              label={message('laptops.this.fingerprint')}
            />
          </Stack>
        </Alert>
      ))}
    </Stack>
  )
}
