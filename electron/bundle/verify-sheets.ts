import { Seal } from '#shared/contracts/bundle/seal'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { signatureRecord, signersOf } from '#shared/domain/records/signable-sheet'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { verifySeal } from '../signing/seal'
import type { SignedSheet } from './archive-members'
import { bad, badOf, type Finding, fromSigning, good, note } from './finding'
import type { FileByHash } from './packed-files'
import { signableContent } from './sheet-content'
import { sheetFileName } from './sheet-file-name'

export interface SheetFiles {
  readonly revision: FileByHash
  readonly attachment: FileByHash
}

/**
 * Checks every signed sheet: its PDF against its seal, the seal against its signature and its revision.
 * Of one whose files are elsewhere (sealed, or in another segment) that is noted; `isThere` knows them.
 */
export async function verifySheets(
  sheets: readonly SignedSheet[],
  files: SheetFiles,
  isThere: (hash: Hash) => boolean = () => true,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const sheet of sheets) {
    const { revision, document, seal, sealSignature } = sheet.signature
    const all = [revision, document.sha256, seal.sha256, sealSignature.sha256]
    if (all.every(isThere)) findings.push(...(await verifySheet(sheet, files)))
    else findings.push(note('sheet.elsewhere', sheet.record))
  }
  return findings
}

/** One signed sheet; its subject is the name that its PDF gets. Missing parts are findings of their own. */
export async function verifySheet(sheet: SignedSheet, files: SheetFiles): Promise<readonly Finding[]> {
  const { signature } = sheet
  try {
    const parts = await Promise.all([
      files.revision(signature.revision),
      files.attachment(signature.document.sha256),
      files.attachment(signature.seal.sha256),
      files.attachment(signature.sealSignature.sha256),
    ])
    const [revision, signedPdf, seal, sealSignature] = parts
    if (!revision || !signedPdf || !seal || !sealSignature) return [bad('sheet.part-missing', sheet.record)]
    const content = signableContent(revision, signature.revision)
    if (content === undefined) return [bad('sheet.revision-unreadable', subjectOf(signature.revision))]
    const subject = sheetFileName(content)
    const { signer } = sheet
    const maySign = signersOf(content).some(({ id }) => id === signer)
    if (!maySign || sheet.record !== signatureRecord(content, signature.revision, signer)) {
      return [bad('sheet.other-record', subject)]
    }
    const sealed = { seal, sealSignature, signedPdf, revisionHash: signature.revision }
    const findings = (await verifySeal(sealed)).map((finding) => fromSigning(finding, subject))
    if (findings.some(({ level }) => level === 'bad')) return findings
    if (!sealNames(seal, sheet)) return [...findings, bad('seal.other-signer', subject)]
    return [
      ...findings,
      good('sheet.intact', subject),
      ...(sheet.current ? [] : [note('sheet.superseded', subject)]),
    ]
  } catch (thrown) {
    return [badOf(toAppError(thrown), subjectOf(signature.revision))]
  }
}

function subjectOf(revision: Hash): string {
  return bundlePaths.revision(revision)
}

/** Whether the seal is by the person and the certificate that the record names. */
function sealNames(bytes: Uint8Array, { signer, signature }: SignedSheet): boolean {
  const seal = Seal.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
  return (
    seal.success &&
    seal.data.signer.person === signer &&
    seal.data.signer.certificateSha256 === signature.fingerprint
  )
}
