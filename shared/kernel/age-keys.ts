import { bech32 } from '@scure/base'
import { z } from 'zod'
import type { RandomBytes } from './ids'

/** The public part of an X25519 key of `age`: what something can be encrypted to. */
export const AgeRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)
export type AgeRecipient = z.infer<typeof AgeRecipient>

/** The secret part of such a key, as `age-keygen` writes it. */
export const AgeSecretKey = z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)
export type AgeSecretKey = z.infer<typeof AgeSecretKey>

/** A fresh secret key: any 32 bytes are one of X25519. */
export function newAgeSecret(random: RandomBytes): AgeSecretKey {
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', random(32)).toUpperCase()
}
