import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { z } from 'zod'
import { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useSetting } from '../../../app/use-setting'
import { laptopRows } from './laptop-rows'
import { SpokenFingerprint } from './spoken-fingerprint'
import { useLaptops } from './use-laptops'

interface ProvenNotesProps {
  readonly action: Id
  /** Only of these laptops; of all unless given. */
  readonly devices?: readonly Id[]
}

const Asked = z.array(Id)
const NONE: readonly Id[] = []

/** Laptops that nobody but their own person vouches for: who it is, until the person here says that they asked. */
export function ProvenNotes({ action, devices }: ProvenNotesProps) {
  const { device: own, identity } = useSession()
  const laptops = useLaptops(action)
  const [asked, setAsked] = useSetting<readonly Id[]>('laptops.asked', Asked, NONE)
  if (laptops === undefined || asked === undefined) return null
  const proven = laptopRows(laptops, own, identity.profile.zone).filter(
    ({ laptop: { device, proof, retired } }) =>
      proof !== undefined &&
      retired === null &&
      device !== own &&
      !asked.includes(device) &&
      (devices?.includes(device) ?? true),
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
            <Group>
              <Button size="xs" variant="default" onClick={() => setAsked([...asked, laptop.device])}>
                {message('laptops.proven.asked', { person })}
              </Button>
            </Group>
          </Stack>
        </Alert>
      ))}
    </Stack>
  )
}
