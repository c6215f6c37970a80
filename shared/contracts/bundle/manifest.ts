import { z } from 'zod'
import { canonicalJson } from '../../kernel/canonical'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { ChainName } from '../../log/change'
import { foldFileName, isSafeFileName } from './file-name'
import { LIMITS } from './limits'

/** The version of the bundle format that this program writes, and the newest that it reads. */
export const BUNDLE_FORMAT = 1

/** What a file in a bundle is, in the order in which the kinds stand. */
export const FileKind = z.enum(['changes', 'revision', 'attachment', 'document'])
export type FileKind = z.infer<typeof FileKind>

const ManifestFile = z
  .strictObject({
    path: z.string(),
    kind: FileKind,
    bytes: z.int().min(0).max(LIMITS.fileBytes),
    sha256: Hash,
  })
  .refine((file) => pathFits(file), { message: 'path does not fit its kind' })
export type ManifestFile = Readonly<z.infer<typeof ManifestFile>>

const ChainHead = z.strictObject({ chain: ChainName, device: Id, number: z.int().min(1), hash: Hash })
export type ChainHead = Readonly<z.infer<typeof ChainHead>>

/** `manifest.json`: see `electron/bundle/PROTOCOL.md`. */
export const Manifest = z
  .strictObject({
    format: z.literal(BUNDLE_FORMAT),
    kind: z.literal('archive'),
    encryption: z.literal('none'),
    action: Id,
    device: Id,
    created: Instant,
    heads: z.array(ChainHead),
    files: z.array(ManifestFile).max(LIMITS.entries - 2),
  })
  .refine((manifest) => ascends(manifest.files.map(sortKey)), { message: 'files are not in order' })
  .refine((manifest) => ascends(manifest.heads.map((head) => `${head.chain} ${head.device}`)), {
    message: 'heads are not in order',
  })
  .refine((manifest) => allDifferent(manifest.files.map((file) => foldFileName(file.path))), {
    message: 'two paths are one name',
  })
export type Manifest = Readonly<z.infer<typeof Manifest>>

const FOLDERS: Readonly<Record<FileKind, string>> = {
  changes: 'changes/action-',
  revision: 'revisions/',
  attachment: 'attachments/',
  document: 'documents/',
}

/** The path of a file; `name` is a device, a hash or, for a document, a file name with its ending. */
export function pathOf(kind: FileKind, name: string): string {
  return `${FOLDERS[kind]}${name}${kind === 'changes' ? '.jsonl.gz' : ''}`
}

function pathFits({ path, kind, sha256 }: { path: string; kind: FileKind; sha256: string }): boolean {
  if (kind === 'changes') return /^changes\/action-[0-9a-f]{32}\.jsonl\.gz$/.test(path)
  if (kind !== 'document') return path === pathOf(kind, sha256)
  const name = path.slice('documents/'.length)
  return path === pathOf(kind, name) && name.endsWith('.pdf') && isSafeFileName(name)
}

function sortKey({ kind, path }: Pick<ManifestFile, 'kind' | 'path'>): string {
  return `${FileKind.options.indexOf(kind)} ${path}`
}

/** For `Array.sort`: the order in which files stand in a manifest and in a bundle. */
export function compareFiles(a: ManifestFile, b: ManifestFile): number {
  return sortKey(a) < sortKey(b) ? -1 : 1
}

function ascends(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key)
}

function allDifferent(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

/** The one text of a manifest. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest)
}
