import type { Wrapper } from '#shared/contracts/bundle/manifest'
import { actionChain } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import type { Signer } from '../signing/signer'
import { archiveMembers } from './archive-members'
import type { BundleContent } from './bundle-content'
import { headsOf } from './chain-heads'
import { type HeadSignature, newestHeads, signHead } from './head-signature'
import { type FileSources, packMembers, type PackOptions } from './pack-members'
import { changesFiles, headFiles } from './packed-files'
import type { Work } from './work'

export interface ArchiveInput extends FileSources {
  readonly action: Id
  /** The device that packs, and the time by its clock. */
  readonly device: Id
  readonly created: Instant
  /** The changes of the hiring action's shared chain by all devices; others are refused. */
  readonly changes: readonly NamedChange[]
  /** What devices signed of their chains so far; the newest of each travels on. */
  readonly heads?: readonly HeadSignature[] | undefined
  /** The packing device's key, with which it signs the end of its own chain. */
  readonly signer?: Signer | undefined
  readonly options?: PackOptions & { readonly encryption?: Wrapper | undefined }
}

/**
 * The content of an archive: one hiring action whole. Which files belong to it is found in its records; what
 * is private until submitted goes sealed or not at all. Throws `archive.empty`, `archive.foreign-change` (a
 * private or another chain's change), and as `packMembers`.
 */
export async function packArchive(input: ArchiveInput, work: Work = {}): Promise<BundleContent> {
  const { action, device, created, changes, options = {} } = input
  assertShared(action, changes)
  const members = archiveMembers(new Records().applyAll(changes))
  const { files, without } = await packMembers(members, input, options, work)
  const heads = headsOf(changes)
  const own = heads.find((head) => head.device === device)
  const signed = own && input.signer ? [await signHead(own, input.signer)] : []
  return {
    kind: 'archive',
    encryption: options.encryption ?? 'none',
    action,
    device,
    created,
    without,
    heads,
    files: [
      ...(await changesFiles(changes)),
      ...headFiles(newestHeads(changes, [...signed, ...(input.heads ?? [])])),
      ...files,
    ],
  }
}

/** Throws `archive.empty`, and `archive.foreign-change` for a private change or one of another hiring action. */
export function assertShared(action: Id, changes: readonly NamedChange[]): void {
  if (changes.length === 0) throw new AppError('archive.empty')
  if (changes.some(({ header }) => header.chain !== actionChain(action))) {
    throw new AppError('archive.foreign-change')
  }
}
