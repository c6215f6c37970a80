import type { Hash } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { type SignedRange, signedRange } from './byte-range'
import { type SignatureFault, verifyDetached } from './cades'
import { type CertificateDescription, isValidAt } from './certificate'
import { errorFinding, type Finding, warningFinding } from './finding'
import { checkRevisions } from './pdf-revisions'
import { hasSignatureObject, type StatedSignature, statedSignatures } from './pdf-signatures'
import { loadPdf } from './pdf-source'

/** `intact` or why not. An intact signature says nothing of trust. */
type PdfSignatureStatus =
  | 'intact'
  | 'pdf.byte-range-invalid'
  | 'pdf.signature-unsupported'
  | 'pdf.digest-mismatch'
  | 'pdf.changed-after-signing'
  | Exclude<SignatureFault, 'signature.content-changed'>

export interface PdfSignature {
  readonly fieldName: string
  readonly signerDescription: CertificateDescription | undefined
  /** DER. */
  readonly certificate: Uint8Array | undefined
  readonly chain: readonly Uint8Array[]
  /** The signer's claim, never a proof. */
  readonly claimedTime: Instant | undefined
  readonly coversWholeFile: boolean
  readonly status: PdfSignatureStatus
}

export interface PdfVerification {
  /** In the order in which they were made. */
  readonly signatures: readonly PdfSignature[]
  /** Without an `error` among these, and with at least one signature, the document is intact. */
  readonly findings: readonly Finding[]
  /** The file before its first signature; `undefined` where that cannot be told. */
  readonly baseLength: number | undefined
  readonly baseSha256: Hash | undefined
}

/** More than any panel has; each costs a pass over the file. */
const MAX_SIGNATURES = 32

interface Located {
  readonly stated: StatedSignature
  readonly range: SignedRange | undefined
}

function refused(code: string, detail = ''): PdfVerification {
  return {
    signatures: [],
    findings: [errorFinding(code, detail)],
    baseLength: undefined,
    baseSha256: undefined,
  }
}

async function checkOne({ stated, range }: Located, length: number): Promise<PdfSignature> {
  const { fieldName, claimedTime } = stated
  const unchecked = {
    fieldName,
    claimedTime,
    signerDescription: undefined,
    certificate: undefined,
    chain: [],
    coversWholeFile: range?.end === length,
  }
  if (range === undefined) return { ...unchecked, status: 'pdf.byte-range-invalid' }
  if (stated.subFilter !== 'ETSI.CAdES.detached') {
    return { ...unchecked, status: 'pdf.signature-unsupported' }
  }
  const check = await verifyDetached(range.content, range.cms)
  if (!check.ok) {
    const status = check.code === 'signature.content-changed' ? 'pdf.digest-mismatch' : check.code
    return { ...unchecked, status }
  }
  const { certificate, chain, description } = check
  return { ...unchecked, certificate, chain, signerDescription: description, status: 'intact' }
}

function warningsOf(signature: PdfSignature, { statedName }: StatedSignature): Finding[] {
  const { signerDescription, claimedTime, fieldName } = signature
  if (signerDescription === undefined) return []
  const findings: Finding[] = []
  if (claimedTime === undefined) findings.push(warningFinding('pdf.no-claimed-time', fieldName))
  else if (!isValidAt(signerDescription, claimedTime)) {
    findings.push(warningFinding('pdf.certificate-not-valid-then', fieldName))
  }
  if (statedName.normalize('NFC') !== signerDescription.name) {
    findings.push(warningFinding('pdf.signer-name-differs', fieldName))
  }
  return findings
}

/** The first signature's level binds all that follows: 1 allows no further signature. */
function permissionFindings(located: readonly Located[]): Finding[] {
  const [first, ...later] = located
  const findings: Finding[] = []
  if (first?.stated.permission === 1 && later.length > 0) {
    findings.push(errorFinding('pdf.changed-after-signing', 'certified: no changes'))
  }
  if (later.some(({ stated }) => stated.permission !== undefined)) {
    findings.push(errorFinding('pdf.certification-repeated'))
  }
  return findings
}

/** A certification that somebody appended to behind its back is not intact, whatever its own bytes say. */
function withFileEnd(signature: PdfSignature, last: boolean): PdfSignature {
  if (signature.status !== 'intact' || !last || signature.coversWholeFile) return signature
  return { ...signature, status: 'pdf.changed-after-signing' }
}

async function verify(bytes: Uint8Array): Promise<PdfVerification> {
  const document = await loadPdf(bytes)
  const all = statedSignatures(document)
  if (all.length === 0) {
    return refused(hasSignatureObject(document) ? 'pdf.changed-after-signing' : 'pdf.not-signed')
  }
  if (all.length > MAX_SIGNATURES) return refused('pdf.too-many-signatures', String(all.length))
  const located = all
    .map((stated) => ({ stated, range: signedRange(bytes, stated.byteRange, stated.contentsHex) }))
    .sort((left, right) => (left.range?.end ?? 0) - (right.range?.end ?? 0))
  const findings: Finding[] = permissionFindings(located)
  const signatures: PdfSignature[] = []
  for (const [index, item] of located.entries()) {
    const checked = await checkOne(item, bytes.length)
    const signature = withFileEnd(checked, index === located.length - 1)
    if (signature.status !== 'intact') findings.push(errorFinding(signature.status, signature.fieldName))
    findings.push(...warningsOf(signature, item.stated))
    signatures.push(signature)
  }
  const ranges = located.flatMap(({ range }) => (range === undefined ? [] : [range]))
  const revisions = await checkRevisions(bytes, ranges)
  findings.push(...revisions.findings)
  const { base } = revisions
  return { signatures, findings, baseLength: base?.length, baseSha256: base?.sha256 }
}

/**
 * Checks every signature of a PDF, more strictly than a reader does: the last byte range reaches the end of the
 * file, each revision extends the one before and adds only its signature, and certification is respected.
 * Never throws: what cannot be read is the finding `pdf.unreadable`.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<PdfVerification> {
  try {
    return await verify(bytes)
  } catch (thrown) {
    return refused('pdf.unreadable', thrown instanceof Error ? thrown.name : '')
  }
}

/** Whether a verification found signatures and no error. */
export function isIntact({ signatures, findings }: PdfVerification): boolean {
  return signatures.length > 0 && findings.every(({ severity }) => severity !== 'error')
}
