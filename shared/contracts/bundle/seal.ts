import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'

/**
 * `seal.json`: what a signer vouches for, as canonical JSON (RFC 8785) beside its detached CAdES signature.
 * It ties a frozen revision to the PDF that shows it; a merge verifies this, not the PDF.
 */
export const Seal = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-seal'),
  /** SHA-256 of the frozen revision. */
  revision: Hash,
  /** The PDF before its first signature. */
  document: z.strictObject({ sha256: Hash, bytes: z.int().positive() }),
  signer: z.strictObject({ name: z.string().min(1), person: Id, certificateSha256: Hash }),
  /** The signer's claim. */
  claimedTime: Instant,
})
export type Seal = z.infer<typeof Seal>
