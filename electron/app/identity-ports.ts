import type { RandomBytes } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { KdfCost } from '../signing/encryption-format'

/** What making keys and naming a laptop needs of the computer. */
export interface IdentityPorts {
  readonly now: () => Instant
  readonly random: RandomBytes
  /** What the computer is called: a laptop's name until somebody gives it another. */
  readonly computerName: string
  /** Argon2id's cost; only tests take a cheaper one. */
  readonly cost?: KdfCost
}
