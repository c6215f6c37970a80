import { AppError } from '#shared/kernel/app-error'
import type { RandomBytes } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { signerOfPkcs8 } from '../signing/private-key'
import { issueToSelf, type CertificateSubject } from '../signing/self-issued'
import type { Signer } from '../signing/signer'

const VALID_YEARS = 5

/** A signer for somebody who does not exist; its key is never written down. */
export async function throwAwaySigner(
  subject: CertificateSubject,
  options: { readonly now: Instant; readonly random: RandomBytes },
): Promise<Signer> {
  const { pkcs8, certificate } = await issueToSelf(subject, { ...options, years: VALID_YEARS })
  const signer = signerOfPkcs8(pkcs8, certificate, [])
  pkcs8.fill(0)
  if (signer === undefined) throw new AppError('unexpected', 'a fresh key does not fit its certificate')
  return signer
}
