import { pathOf } from '#shared/contracts/bundle/manifest'
import { actionChain } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers, type Need, type SignedSheet } from './archive-members'
import type { BundleContent, ContentFile } from './bundle-content'
import { headsOf } from './chain-heads'
import { writeChangesFile } from './changes-file'
import { sha256 } from './sha256'
import { sheetContent } from './sheet-content'
import { differentNames, sheetFileName } from './sheet-file-name'

/** Where files are kept by the SHA-256 of their bytes; undefined where there is none. Asked more than once. */
export type FileByHash = (hash: Hash) => Promise<Uint8Array | undefined>

export interface ArchiveInput {
  readonly action: Id
  /** The device that packs, and the time by its clock. */
  readonly device: Id
  readonly created: Instant
  /** The changes of the hiring action's shared chain by all devices; others are refused. */
  readonly changes: readonly NamedChange[]
  readonly revision: FileByHash
  readonly attachment: FileByHash
}

/**
 * The content of an archive: one hiring action whole. Which revisions and attachments belong to it is found in
 * its records. Throws `archive.empty`, `archive.foreign-change` (a private or another chain's change), and
 * `archive.revision-missing` or `archive.attachment-missing` with all their hashes as the detail.
 */
export async function packArchive(input: ArchiveInput): Promise<BundleContent> {
  const { action, device, created, changes } = input
  if (changes.length === 0) throw new AppError('archive.empty')
  if (changes.some(({ header }) => header.chain !== actionChain(action))) {
    throw new AppError('archive.foreign-change')
  }
  const members = archiveMembers(new Records().applyAll(changes))
  const revisions = await storedFiles('revision', members.revisions, input.revision)
  const attachments = await storedFiles('attachment', members.attachments, input.attachment)
  const sheets = members.sheets.filter(({ current }) => current)
  return {
    action,
    device,
    created,
    heads: headsOf(changes),
    files: [
      ...(await changesFiles(changes)),
      ...revisions,
      ...attachments,
      ...(await documents(sheets, attachments, input.revision)),
    ],
  }
}

async function changesFiles(changes: readonly NamedChange[]): Promise<readonly ContentFile[]> {
  const byDevice = new Map<Id, Map<Hash, NamedChange>>()
  for (const change of changes) {
    const own = byDevice.get(change.header.device) ?? new Map<Hash, NamedChange>()
    byDevice.set(change.header.device, own.set(change.hash, change))
  }
  return Promise.all(
    [...byDevice].map(async ([device, own]) => {
      const bytes = await writeChangesFile([...own.values()])
      const read = () => Promise.resolve(bytes)
      return {
        path: pathOf('changes', device),
        kind: 'changes' as const,
        bytes: bytes.length,
        sha256: sha256(bytes),
        read,
      }
    }),
  )
}

async function storedFiles(
  kind: 'revision' | 'attachment',
  needs: ReadonlyMap<Hash, Need>,
  get: FileByHash,
): Promise<readonly ContentFile[]> {
  const files: ContentFile[] = []
  const missing: Hash[] = []
  for (const [hash, need] of needs) {
    const bytes = (await get(hash))?.length
    const read = async () => (await get(hash)) ?? new Uint8Array()
    if (bytes !== undefined) files.push({ path: pathOf(kind, hash), kind, bytes, sha256: hash, read })
    else if (need === 'required') missing.push(hash)
  }
  if (missing.length > 0) {
    throw new AppError(`archive.${kind}-missing`, missing.join(' '), { count: missing.length })
  }
  return files
}

/** Each current signed sheet again, under a name that people can read. */
async function documents(
  sheets: readonly SignedSheet[],
  attachments: readonly ContentFile[],
  revision: FileByHash,
): Promise<readonly ContentFile[]> {
  const ordered = [...sheets].sort((a, b) => (a.record < b.record ? -1 : 1))
  const names = await Promise.all(
    ordered.map(async ({ signature }) => {
      const text = await revision(signature.revision)
      return sheetFileName(text && sheetContent(text, signature.revision))
    }),
  )
  const byHash = new Map(attachments.map((file) => [file.sha256, file]))
  return differentNames(names).flatMap((name, index) => {
    const file = byHash.get(ordered[index]?.signature.document.sha256 ?? '')
    return file === undefined ? [] : [{ ...file, kind: 'document' as const, path: pathOf('document', name) }]
  })
}
