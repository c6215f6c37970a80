import { verify, X509Certificate } from 'node:crypto'
import { AppError } from '#shared/kernel/app-error'
import { type CertificateDescription, describeCertificate } from './certificate'
import { bytesToSign, type CmsParts, readCms, type ReadCms, writeCms } from './cms'
import { sha256 } from './der'
import { algorithmOf } from './private-key'
import type { Signer } from './signer'

export type SignatureFault =
  | 'signature.unreadable'
  | 'signature.content-changed'
  | 'signature.certificate-mismatch'
  | 'signature.invalid'

export type DetachedVerification =
  | {
      readonly ok: true
      /** DER. */
      readonly certificate: Uint8Array
      readonly chain: readonly Uint8Array[]
      readonly description: CertificateDescription
    }
  | { readonly ok: false; readonly code: SignatureFault }

/**
 * A detached CAdES-B signature (CMS DER) over `content`: content type, message digest and the hashes of all
 * certificates are signed; no signing time, which PAdES forbids. Throws `signing.signature-rejected` if the
 * signer's answer does not verify (a faulty card, a key that is not the certificate's).
 */
export async function signDetached(content: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const unsigned = {
    certificates: [signer.certificate, ...signer.chain],
    messageDigest: sha256(content),
  }
  const signature = await signer.sign(bytesToSign(unsigned))
  const p7s = writeCms({ ...unsigned, algorithm: signer.algorithm, signature })
  const verification = await verifyDetached(content, p7s)
  if (!verification.ok) throw new AppError('signing.signature-rejected', verification.code)
  return p7s
}

function sameBytes(left: Uint8Array | undefined, right: Uint8Array): boolean {
  return left !== undefined && Buffer.compare(left, right) === 0
}

function bindsItsCertificates(parts: ReadCms): boolean {
  const { certificates, certificateHashes } = parts
  return (
    certificates.length > 0 &&
    certificates.length === certificateHashes.length &&
    certificates.every((der, index) => sameBytes(certificateHashes[index], sha256(der)))
  )
}

function signatureHolds(parts: CmsParts, leaf: Uint8Array): boolean {
  try {
    const key = new X509Certificate(leaf).publicKey
    return (
      algorithmOf(key) === parts.algorithm &&
      verify('sha256', bytesToSign(parts), { key, dsaEncoding: 'der' }, parts.signature)
    )
  } catch {
    // A key or signature that OpenSSL cannot even read did not sign this.
    return false
  }
}

/** Writing again what was read must give the same bytes: so no byte is without meaning, none can be changed. */
function isCanonical(parts: CmsParts, p7s: Uint8Array): boolean {
  return sameBytes(writeCms(parts), p7s)
}

/**
 * Checks a signature made by `signDetached`: the content's digest, that the signature binds its certificates,
 * and the signature itself. Says nothing of trust (`trustOf`) and, like CAdES-B, knows no time.
 */
export async function verifyDetached(content: Uint8Array, p7s: Uint8Array): Promise<DetachedVerification> {
  try {
    return check(content, p7s)
  } catch {
    // The ASN.1 libraries throw plain errors on certificates that they cannot read.
    return { ok: false, code: 'signature.unreadable' }
  }
}

function check(content: Uint8Array, p7s: Uint8Array): DetachedVerification {
  const parts = readCms(p7s)
  const leaf = parts?.certificates[0]
  if (parts === undefined || leaf === undefined) return { ok: false, code: 'signature.unreadable' }
  if (!sameBytes(parts.messageDigest, sha256(content))) {
    return { ok: false, code: 'signature.content-changed' }
  }
  if (!bindsItsCertificates(parts)) return { ok: false, code: 'signature.certificate-mismatch' }
  if (!signatureHolds(parts, leaf)) return { ok: false, code: 'signature.invalid' }
  if (!isCanonical(parts, p7s)) return { ok: false, code: 'signature.unreadable' }
  const description = describeCertificate(leaf)
  return { ok: true, certificate: leaf, chain: parts.certificates.slice(1), description }
}
