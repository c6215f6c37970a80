import { Seal } from '#shared/contracts/bundle/seal'
import { canonicalJson, hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { type DetachedVerification, verifyDetached } from './cades'
import { errorFinding, type Finding } from './finding'
import { type PdfSignature, type PdfVerification, verifyPdf } from './verify-pdf'

export interface SealedParts {
  readonly seal: Uint8Array
  readonly sealSignature: Uint8Array
  readonly signedPdf: Uint8Array
  /** SHA-256 of the revision that the seal should be for. */
  readonly revisionHash: Hash
}

/** The seal, if its bytes are the canonical ones of a valid seal. */
function readSeal(bytes: Uint8Array): Seal | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const parsed = Seal.safeParse(JSON.parse(text))
    return parsed.success && canonicalJson(parsed.data) === text ? parsed.data : undefined
  } catch {
    // Neither UTF-8 nor JSON: not a seal, which the caller says.
    return undefined
  }
}

function signerFindings(seal: Seal, signature: DetachedVerification, pdf: PdfVerification): Finding[] {
  if (!signature.ok) return [errorFinding(signature.code, 'seal')]
  const sealCertificate = hashBytes(signature.certificate)
  const ownSignature = pdf.signatures.find(
    ({ certificate }) => certificate !== undefined && hashBytes(certificate) === sealCertificate,
  )
  const findings: Finding[] = []
  if (seal.signer.certificateSha256 !== sealCertificate) {
    findings.push(errorFinding('seal.other-signer', 'seal'))
  }
  if (ownSignature === undefined) findings.push(errorFinding('seal.other-signer', 'document'))
  else if (!sameSecond(seal, ownSignature)) findings.push(errorFinding('seal.other-time'))
  return findings
}

/** A PDF keeps whole seconds only. */
function sameSecond(seal: Seal, { claimedTime }: PdfSignature): boolean {
  return claimedTime?.slice(0, 19) === seal.claimedTime.slice(0, 19)
}

function documentFindings(seal: Seal, pdf: PdfVerification): Finding[] {
  const { sha256, bytes } = seal.document
  return pdf.baseLength === bytes && pdf.baseSha256 === sha256 ? [] : [errorFinding('seal.other-document')]
}

/**
 * Checks a sealed document as a whole: the PDF, the signature over `seal.json`, that one certificate made both,
 * that the PDF before its first signature is the one in the seal, and that the seal is for this revision.
 * No `error` among the findings means intact; trust is another question (`trustOf`).
 */
export async function verifySeal(parts: SealedParts): Promise<readonly Finding[]> {
  const pdf = await verifyPdf(parts.signedPdf)
  const seal = readSeal(parts.seal)
  if (seal === undefined) return [...pdf.findings, errorFinding('seal.unreadable')]
  const signature = await verifyDetached(parts.seal, parts.sealSignature)
  const revision =
    seal.revision === parts.revisionHash ? [] : [errorFinding('seal.other-revision', seal.revision)]
  return [
    ...pdf.findings,
    ...signerFindings(seal, signature, pdf),
    ...documentFindings(seal, pdf),
    ...revision,
  ]
}
