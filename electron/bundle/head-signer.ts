import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { readCms } from '../signing/cms'
import type { HeadSignature } from './head-signature'

/** The fingerprint of the certificate that a head was signed with; the signature itself was checked before. */
export function signerOfHead({ p7s }: Pick<HeadSignature, 'p7s'>): Hash | undefined {
  const leaf = readCms(p7s)?.certificates[0]
  return leaf && hashBytes(leaf)
}
