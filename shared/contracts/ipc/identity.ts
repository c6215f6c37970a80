import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { Profile } from '../../domain/panel/person'
import { channel } from './channel'

/** What is known of the signing identity without its passphrase. */
export const Identity = z.object({
  person: Id,
  profile: Profile,
  fingerprint: Hash,
  /** DER, base64. */
  certificate: z.string(),
  validUntil: Instant,
})
export type Identity = Readonly<z.infer<typeof Identity>>

const Passphrase = z.string().min(1).max(1000)

export const identityChannels = {
  'identity.get': channel(z.object({}), z.object({ identity: Identity.nullable() })),
  /** Makes this device's key and the person's signing key. Refused when there is one already. */
  'identity.create': channel(z.object({ profile: Profile, passphrase: Passphrase.min(12) }), Identity),
  'identity.update-profile': channel(z.object({ profile: Profile }), Identity),
  'identity.change-passphrase': channel(z.object({ old: Passphrase, new: Passphrase.min(12) }), z.object({})),
}
