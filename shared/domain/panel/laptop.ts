import { z } from 'zod'
import { Base64Der, LaptopName, type LaptopKeys } from './laptop-keys'
import { AgeRecipient } from '../../kernel/age-keys'
import { hashJson } from '../../kernel/canonical'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'

const Retirement = z.object({
  at: Instant,
  reason: z.string(),
  /** The last number of its chain that is still believed to be its own; null where nobody knows. */
  lastNumber: z.int().min(0).nullable(),
  /** That others may know the passphrase: the signing key proves no further laptop then. */
  passphraseKnown: z.boolean().exactOptional(),
})

/** Record `device/<action>/<device>/@<hr>`: an HR specialist's word about a laptop. */
export const Laptop = z.object({
  person: Id,
  name: LaptopName,
  certificate: Base64Der,
  recipient: AgeRecipient,
  signing: z.object({ certificate: Base64Der }),
  confirmedAt: Instant,
  retired: Retirement.nullable().default(null),
  /** Detached CAdES by the signing key over `proofText`, where somebody of HR proved this laptop to be theirs. */
  proof: Base64Der.optional(),
})
export type Laptop = Readonly<z.infer<typeof Laptop>>

/** Record `recovery/<action>`: one value, because a merge of two keys would be nobody's. */
export const Recovery = z.object({
  key: z.object({ recipient: AgeRecipient, name: z.string(), at: Instant }),
})
export type RecoveryKey = Readonly<z.infer<typeof Recovery>['key']>

const GROUPS = 8
const HEX_DIGITS = 8

/**
 * What two people read to each other on the telephone: eight groups of five digits, from the SHA-256 of the
 * canonical JSON of the three public keys. Over 130 bits, so that nobody finds other keys that read alike.
 */
export function cardFingerprint({ certificate, recipient, signing }: LaptopKeys): string {
  const hash = hashJson({ certificate, recipient, signing })
  return Array.from({ length: GROUPS }, (_, group) => {
    const part = hash.slice(group * HEX_DIGITS, (group + 1) * HEX_DIGITS)
    return String(Number.parseInt(part, 16) % 100_000).padStart(5, '0')
  }).join(' ')
}
