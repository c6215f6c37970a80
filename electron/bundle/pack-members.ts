import type { LeftOut } from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import type { ArchiveMembers, WantedFile } from './archive-members'
import type { ContentFile } from './bundle-content'
import { type FileByHash, readableCopies, requiredOf, storedFiles } from './packed-files'
import { type SealedFile, sealedContent, sealedNeeded } from './sealed-file'
import type { Work } from './work'

/** What goes into a bundle beside the records. */
export interface PackOptions {
  /** The papers that applicants handed in; what belongs to signed score sheets is always there. Default: yes. */
  readonly attachments?: boolean | undefined
  /** Copies of signed score sheets for people without Evenhand. Default: yes. */
  readonly documents?: boolean | undefined
}

/** Where the files of a hiring action lie. */
export interface FileSources {
  readonly revision: FileByHash
  readonly attachment: FileByHash
  /** The newest package of each revision that this laptop has sealed. */
  readonly sealed?: readonly SealedFile[] | undefined
}

export interface PackedMembers {
  readonly files: readonly ContentFile[]
  readonly without: readonly LeftOut[]
}

/**
 * The files that belong to records: revisions, sealed packages, attachments, readable copies. Throws
 * `archive.revision-missing`, `archive.attachment-missing` and `archive.sealed-missing`, each with all hashes
 * as the detail; a plain file whose sheet is there sealed is not missed. With `mayLack`, no paper is missed.
 */
export async function packMembers(
  members: ArchiveMembers,
  sources: FileSources,
  options: PackOptions & { readonly mayLack?: boolean },
  work: Work = {},
): Promise<PackedMembers> {
  const wanted = options.attachments === false ? withoutPapers(members.attachments) : members.attachments
  const revisions = await storedFiles('revision', members.revisions.keys(), sources.revision, work)
  const attachments = await storedFiles('attachment', wanted.keys(), sources.attachment, work)
  const missing = new Set([...revisions.missing, ...attachments.missing])
  const sealed = sealedNeeded(members, missing, sources.sealed ?? [])

  const sealedRevisions = new Set(sealed.map(({ revision }) => revision))
  const isMissed = (files: ReadonlyMap<Hash, WantedFile>) => (hash: Hash) => {
    const { revision } = files.get(hash) ?? {}
    return revision === undefined ? options.mayLack !== true : !sealedRevisions.has(revision)
  }
  refuse(
    'archive.revision-missing',
    requiredOf(revisions.missing, members.revisions).filter(isMissed(members.revisions)),
  )
  refuse('archive.attachment-missing', requiredOf(attachments.missing, wanted).filter(isMissed(wanted)))
  const unsealed = [...members.hidden].filter(
    ([hash, need]) => need === 'required' && !sealedRevisions.has(hash),
  )
  refuse(
    'archive.sealed-missing',
    unsealed.map(([hash]) => hash),
  )

  const lacksPapers = requiredOf(attachments.missing, wanted).some(
    (hash) => wanted.get(hash)?.revision === undefined,
  )
  const without: LeftOut[] = []
  if (options.attachments === false || lacksPapers) without.push('attachments')
  if (options.documents === false) without.push('documents')
  return {
    without,
    files: [
      ...revisions.files,
      ...sealed.map(sealedContent),
      ...attachments.files,
      ...(options.documents === false
        ? []
        : await readableCopies(members.sheets, attachments.files, sources.revision)),
    ],
  }
}

function withoutPapers(attachments: ReadonlyMap<Hash, WantedFile>): ReadonlyMap<Hash, WantedFile> {
  return new Map([...attachments].filter(([, { revision }]) => revision !== undefined))
}

function refuse(
  code: 'archive.revision-missing' | 'archive.attachment-missing' | 'archive.sealed-missing',
  hashes: readonly Hash[],
): void {
  if (hashes.length > 0) throw new AppError(code, hashes.join(' '), { count: hashes.length })
}
