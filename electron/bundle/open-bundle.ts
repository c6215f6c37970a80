import { type LaptopState, readLaptopState } from '#shared/contracts/bundle/laptop-state'
import type { ManifestFile } from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import { filesByHash, sealedFiles } from './bundle-files'
import type { ByteSource } from './byte-source'
import type { Finding } from './finding'
import type { FileByHash } from './packed-files'
import { readBundle } from './read-bundle'
import type { SealedFile } from './sealed-file'
import { type Check, type VerifiedContents, verifyBundle } from './verify-bundle'

/** A bundle that was found intact, all of it, before anything of it is handed out. */
export interface OpenBundle extends VerifiedContents {
  readonly findings: readonly Finding[]
  readonly revision: FileByHash
  readonly attachment: FileByHash
  readonly sealed: readonly SealedFile[]
  /** Any file that the manifest lists. */
  readonly read: (file: ManifestFile) => Promise<Uint8Array>
  /** `identity.json` of a backup, if there is one. */
  readonly identity: () => Promise<Uint8Array | undefined>
  /** `laptop.json` of a backup, which older ones lack. */
  readonly laptop: () => Promise<LaptopState | undefined>
}

/**
 * Verifies a bundle of any kind and opens it. The source stays open for as long as its files are asked for;
 * each is checked again as it is read. Throws what `readBundle` throws, `work.cancelled`, and
 * `bundle.not-intact` with the codes of the findings as the detail.
 */
export async function openBundle(source: ByteSource, check: Check = {}): Promise<OpenBundle> {
  const bundle = await readBundle(source, check.wrapper)
  const { contents, findings } = await verifyBundle(bundle, check)
  if (contents === undefined) {
    const codes = findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
    throw new AppError('bundle.not-intact', [...new Set(codes)].join(' '))
  }
  const laptop = bundle.manifest.files.find(({ kind }) => kind === 'laptop')
  const identity = bundle.manifest.files.find(({ kind }) => kind === 'identity')
  return {
    ...contents,
    findings,
    revision: filesByHash(bundle, 'revision'),
    attachment: filesByHash(bundle, 'attachment'),
    sealed: sealedFiles(bundle),
    read: (file) => bundle.read(file),
    laptop: async () => laptop && readLaptopState(new TextDecoder().decode(await bundle.read(laptop))),
    identity: async () => identity && bundle.read(identity),
  }
}
