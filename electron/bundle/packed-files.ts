import { bundlePaths } from '#shared/contracts/bundle/paths'
import type { Hash } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import type { SignedSheet, WantedFile } from './archive-members'
import { type ContentFile, fileOfBytes } from './bundle-content'
import { writeChangesFile } from './changes-file'
import type { HeadSignature } from './head-signature'
import { signableContent } from './sheet-content'
import { differentNames, sheetFileName } from './sheet-file-name'
import { assertWanted, type Work } from './work'

/** Where files are kept by the SHA-256 of their bytes; undefined where there is none. Asked more than once. */
export type FileByHash = (hash: Hash) => Promise<Uint8Array | undefined>

/** A file for the changes of each chain and device. */
export async function changesFiles(changes: readonly NamedChange[]): Promise<readonly ContentFile[]> {
  const chains = new Map<string, Map<Hash, NamedChange>>()
  for (const change of changes) {
    const key = chainKey(change.header.chain, change.header.device)
    const own = chains.get(key) ?? new Map<Hash, NamedChange>()
    chains.set(key, own.set(change.hash, change))
  }
  const files: ContentFile[] = []
  for (const own of chains.values()) {
    const [first] = own.values()
    if (first === undefined) continue
    const path = bundlePaths.changes(first.header.chain, first.header.device)
    files.push(fileOfBytes('changes', path, await writeChangesFile([...own.values()])))
  }
  return files
}

export function headFiles(heads: readonly HeadSignature[]): readonly ContentFile[] {
  return heads.map(({ hash, p7s }) => fileOfBytes('head', bundlePaths.head(hash), p7s))
}

export interface StoredFiles {
  readonly files: readonly ContentFile[]
  /** Those that are wanted and not there. */
  readonly missing: readonly Hash[]
}

/** Files by their hash, as far as they are there. */
export async function storedFiles(
  kind: 'revision' | 'attachment',
  hashes: Iterable<Hash>,
  get: FileByHash,
  work: Work = {},
): Promise<StoredFiles> {
  const files: ContentFile[] = []
  const missing: Hash[] = []
  for (const hash of hashes) {
    assertWanted(work)
    const bytes = (await get(hash))?.length
    const read = async () => (await get(hash)) ?? new Uint8Array()
    if (bytes === undefined) missing.push(hash)
    else files.push({ path: bundlePaths[kind](hash), kind, bytes, sha256: hash, read })
  }
  return { files, missing }
}

/** The hashes among the missing that have to be there. */
export function requiredOf(missing: readonly Hash[], wanted: ReadonlyMap<Hash, WantedFile>): readonly Hash[] {
  return missing.filter((hash) => wanted.get(hash)?.need === 'required')
}

/** Each current signed sheet that is there, again, under a name that people can read. */
export async function readableCopies(
  sheets: readonly SignedSheet[],
  attachments: readonly ContentFile[],
  revision: FileByHash,
): Promise<readonly ContentFile[]> {
  const byHash = new Map(attachments.map((file) => [file.sha256, file]))
  const shown = sheets
    .filter(({ current, hidden, signature }) => current && !hidden && byHash.has(signature.document.sha256))
    .sort((a, b) => (a.record < b.record ? -1 : 1))
  const names: string[] = []
  for (const { signature } of shown) {
    const text = await revision(signature.revision)
    names.push(sheetFileName(text && signableContent(text, signature.revision)))
  }
  return differentNames(names).flatMap((name, index) => {
    const file = byHash.get(shown[index]?.signature.document.sha256 ?? '')
    if (file === undefined) return []
    return [{ ...file, kind: 'document' as const, path: bundlePaths.document(name) }]
  })
}
