import { X509Certificate } from 'node:crypto'
import { AppError } from '#shared/kernel/app-error'
import { type Instant, instantFromMs } from '#shared/kernel/time'

/**
 * Until when a DER certificate holds. By Node alone: each start asks it, and all else that describes a certificate
 * needs a library that takes long to load. Throws `certificate.unreadable`.
 */
export function endOfCertificate(der: Uint8Array): Instant {
  try {
    return instantFromMs(Date.parse(new X509Certificate(der).validTo))
  } catch (thrown) {
    throw new AppError('certificate.unreadable', thrown instanceof Error ? thrown.name : '')
  }
}
