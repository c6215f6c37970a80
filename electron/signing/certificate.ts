import { X509Certificate as NodeCertificate } from 'node:crypto'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { type Instant, instantFromMs } from '#shared/kernel/time'
import { toArrayBuffer } from './der'
import { algorithmOf } from './private-key'
import type { SignatureAlgorithm } from './signer'
import { SubjectAlternativeNameExtension, X509Certificate } from './x509'

/** What a certificate says. Only its fingerprint tells two people of one name apart. */
export interface CertificateDescription {
  readonly name: string
  readonly organisation: string
  readonly email: string
  /** Hexadecimal. */
  readonly serial: string
  readonly notBefore: Instant
  readonly notAfter: Instant
  /** SHA-256 of the DER. */
  readonly fingerprint: Hash
  /** The holder vouches for themself: anybody can write any name into such a certificate. */
  readonly selfIssued: boolean
  /** `other`: a key that Evenhand neither signs with nor accepts. */
  readonly algorithm: SignatureAlgorithm | 'other'
}

function firstOf(texts: readonly string[]): string {
  return texts[0] ?? ''
}

function emailOf(certificate: X509Certificate): string {
  const names = certificate.getExtension(SubjectAlternativeNameExtension)?.names.items ?? []
  return names.find((name) => name.type === 'email')?.value ?? ''
}

/** Reads a DER certificate; throws `certificate.unreadable`. */
export function describeCertificate(der: Uint8Array): CertificateDescription {
  try {
    const certificate = new X509Certificate(toArrayBuffer(der))
    const native = new NodeCertificate(der)
    return {
      name: firstOf(certificate.subjectName.getField('CN')),
      organisation: firstOf(certificate.subjectName.getField('O')),
      email: emailOf(certificate),
      serial: certificate.serialNumber,
      notBefore: instantFromMs(certificate.notBefore.getTime()),
      notAfter: instantFromMs(certificate.notAfter.getTime()),
      fingerprint: hashBytes(der),
      selfIssued: certificate.subject === certificate.issuer && native.verify(native.publicKey),
      algorithm: algorithmOf(native.publicKey) ?? 'other',
    }
  } catch (thrown) {
    throw new AppError('certificate.unreadable', thrown instanceof Error ? thrown.name : '')
  }
}

/** A fingerprint in groups of four digits, to be read out over the telephone and compared. */
export function formatFingerprint(hex: string): string {
  return (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')
}

/** Whether the instant lies between the certificate's two dates. */
export function isValidAt(
  certificate: Pick<CertificateDescription, 'notBefore' | 'notAfter'>,
  instant: Instant,
): boolean {
  // A certificate's dates have whole seconds, and it holds through the last one.
  const second = instant.slice(0, 19)
  return certificate.notBefore.slice(0, 19) <= second && second <= certificate.notAfter.slice(0, 19)
}
