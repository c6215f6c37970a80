import { z } from 'zod'

/** Argon2id's cost. The upper bounds keep a hostile file from taking all memory. */
export const KdfCost = z.object({
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(16),
  parallelism: z.int().min(1).max(16),
})
export type KdfCost = z.infer<typeof KdfCost>

/** 64 MiB, three passes, four lanes: the second recommendation of RFC 9106. */
export const DEFAULT_COST: KdfCost = { memoryKiB: 65_536, iterations: 3, parallelism: 4 }

/** How a secret lies under a passphrase: what its key is derived with, and what encrypts it. */
export const Encryption = z.strictObject({
  kdf: z.strictObject({ algorithm: z.literal('argon2id'), ...KdfCost.shape, salt: z.base64() }),
  cipher: z.strictObject({ algorithm: z.literal('aes-256-gcm'), nonce: z.base64() }),
})
export type Encryption = z.infer<typeof Encryption>
