import { AppError, toAppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { type PdfSignature, verifyPdf } from '../signing/verify-pdf'
import { type ByteSource, sourceOfFile } from './byte-source'
import { badOf, type Finding, fromSigning, good, isIntact, note } from './finding'
import { type OpenOptions, unwrap } from './open-file'
import { verifyBundleSource } from './verify-bundle'

export interface FileVerification {
  readonly intact: boolean
  readonly findings: readonly Finding[]
}

/**
 * Checks a bundle or a signed PDF, whichever the file begins like. An encrypted bundle needs keys in `options`;
 * that they do not fit is a finding too. Throws `file.*` if the file cannot be read.
 */
export async function verifyFile(
  path: string,
  subject: string,
  options?: OpenOptions,
): Promise<FileVerification> {
  const source = await sourceOfFile(path)
  try {
    if (await beginsLikePdf(source)) return await verifyPdfSource(source, subject)
    if (options === undefined) return plain(await verifyBundleSource(source, subject))
  } finally {
    await source.close()
  }
  return verifyWrapped(path, subject, options)
}

async function verifyWrapped(path: string, subject: string, options: OpenOptions): Promise<FileVerification> {
  let unwrapped
  try {
    unwrapped = await unwrap(path, options)
  } catch (thrown) {
    const error = toAppError(thrown)
    if (!error.code.startsWith('bundle.')) throw error
    return { intact: false, findings: [badOf(error, subject)] }
  }
  const { source, wrapper, work, close } = unwrapped
  try {
    return plain(await verifyBundleSource(source, subject, { ...work, wrapper, roster: options.roster }))
  } finally {
    await close()
  }
}

function plain({ intact, findings }: FileVerification): FileVerification {
  return { intact, findings }
}

/** Readers take a PDF whose header stands within its first kilobyte. */
async function beginsLikePdf(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, Math.min(source.size, 1024))
  return start.includes('%PDF-') && start.toString('latin1', 0, 2) !== 'PK'
}

async function verifyPdfSource(source: ByteSource, subject: string): Promise<FileVerification> {
  if (source.size > LIMITS.fileBytes) throw new AppError('bundle.file-too-large')
  const { signatures, findings } = await verifyPdf(await source.read(0, source.size))
  const all = [
    ...signatures.flatMap((signature) => signerFindings(signature, subject)),
    ...findings.map((finding) => fromSigning(finding, subject)),
  ]
  return { intact: signatures.length > 0 && isIntact(all), findings: all }
}

function signerFindings(signature: PdfSignature, subject: string): readonly Finding[] {
  const { status, signerDescription, certificate, claimedTime } = signature
  if (status !== 'intact' || certificate === undefined) return []
  const signer = signerDescription?.name ?? ''
  return [
    good('pdf.signed', subject, {
      signer,
      time: claimedTime ? formatDateTimeWithZone(claimedTime, 'UTC') : '?',
    }),
    note('pdf.signer-unknown', subject, { signer, fingerprint: hashBytes(certificate) }),
  ]
}
