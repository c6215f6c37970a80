import type { RandomBytes } from '#shared/kernel/ids'
import { toHex } from '#shared/kernel/bytes'
import { type Instant, msOf } from '#shared/kernel/time'
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  webcrypto,
  X509CertificateGenerator,
} from './x509'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const TITLE_OID = '2.5.4.12'

/** What a self-issued certificate says of its holder; empty texts are left out. */
export interface CertificateSubject {
  readonly name: string
  readonly title: string
  readonly agency: string
  readonly email: string
}

/** A fresh P-256 key (PKCS#8; the caller wipes it) and the certificate that it issued to itself. */
export interface SelfIssued {
  readonly pkcs8: Buffer
  readonly certificate: Uint8Array
}

export interface SelfIssuedOptions {
  readonly now: Instant
  readonly years: number
  readonly random: RandomBytes
}

/** A positive serial number of 127 random bits. */
function serialNumber(random: RandomBytes): string {
  const bytes = Uint8Array.from(random(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return toHex(bytes)
}

function yearsLater(now: Instant, years: number): Date {
  const date = new Date(msOf(now))
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date
}

function distinguishedName(subject: CertificateSubject): Name {
  const parts: readonly (readonly [string, string])[] = [
    ['CN', subject.name],
    ['O', subject.agency],
    [TITLE_OID, subject.title],
  ]
  const named = parts.filter(([, text]) => text !== '')
  return new Name(named.map(([type, text]) => ({ [type]: [{ utf8String: text.normalize('NFC') }] })))
}

/** Makes a key and its certificate: for digital signatures and non-repudiation only, and not an authority. */
export async function issueToSelf(
  subject: CertificateSubject,
  { now, years, random }: SelfIssuedOptions,
): Promise<SelfIssued> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const names =
    subject.email === ''
      ? []
      : [new SubjectAlternativeNameExtension([{ type: 'email', value: subject.email }])]
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(random),
    name: distinguishedName(subject),
    notBefore: new Date(msOf(now)),
    notAfter: yearsLater(now, years),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...names,
    ],
  })
  return {
    pkcs8: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    certificate: new Uint8Array(certificate.rawData),
  }
}
