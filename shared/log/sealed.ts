import { z } from 'zod'
import { AppError } from '../kernel/app-error'

/**
 * Everything at rest passes through `seal` and `unseal`: journal lines, drafts, attachments and the bodies of
 * the database. The algorithm stands beside each, so that another can come without a change of format.
 * `none` means that the disk's own encryption is what protects it.
 */
const SealAlgorithm = z.enum(['none'])

export const Sealed = z.strictObject({ seal: SealAlgorithm, data: z.unknown() })
export type Sealed = Readonly<z.infer<typeof Sealed>>

export function seal(data: unknown): Sealed {
  return { seal: 'none', data }
}

/** What was sealed. Error: `seal.unreadable`, when the shape or the algorithm is not known. */
export function unseal(sealed: unknown): unknown {
  const parsed = Sealed.safeParse(sealed)
  if (!parsed.success) throw new AppError('seal.unreadable', parsed.error.issues[0]?.message ?? '')
  return parsed.data.data
}

const MARK = 'evenhand-seal none\n'

/** Bytes (an attachment) with the algorithm in front. */
export function sealBytes(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(MARK.length + bytes.length)
  for (let index = 0; index < MARK.length; index += 1) sealed[index] = MARK.charCodeAt(index)
  sealed.set(bytes, MARK.length)
  return sealed
}

/** The bytes that `sealBytes` was given. Error: `seal.unreadable`. */
export function unsealBytes(sealed: Uint8Array): Uint8Array {
  for (let index = 0; index < MARK.length; index += 1) {
    if (sealed[index] !== MARK.charCodeAt(index)) throw new AppError('seal.unreadable', 'no known mark')
  }
  return sealed.subarray(MARK.length)
}
