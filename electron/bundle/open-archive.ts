import { AppError } from '#shared/kernel/app-error'
import type { ByteSource } from './byte-source'
import { filesByHash } from './bundle-files'
import type { Finding } from './finding'
import type { FileByHash } from './pack-archive'
import { readBundle } from './read-bundle'
import { type VerifiedContents, verifyBundle } from './verify-bundle'

/** An archive that was found intact, all of it, before anything of it is handed out. */
export interface OpenArchive extends VerifiedContents {
  readonly findings: readonly Finding[]
  readonly revision: FileByHash
  readonly attachment: FileByHash
}

/**
 * Verifies an archive and opens it. The source stays open for as long as its files are asked for; each is
 * checked again as it is read. Throws what `readBundle` throws, and `bundle.not-intact` with the codes of the
 * findings as the detail.
 */
export async function openArchive(source: ByteSource): Promise<OpenArchive> {
  const bundle = await readBundle(source)
  const { contents, findings } = await verifyBundle(bundle)
  if (contents === undefined) {
    const codes = findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
    throw new AppError('bundle.not-intact', [...new Set(codes)].join(' '))
  }
  return {
    ...contents,
    findings,
    revision: filesByHash(bundle, 'revision'),
    attachment: filesByHash(bundle, 'attachment'),
  }
}
