import { AppError } from '#shared/kernel/app-error'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers } from './archive-members'
import type { BundleContent } from './bundle-content'
import { headsOf } from './chain-heads'
import { signHead } from './head-signature'
import { isHidden } from './hidden-revisions'
import { type ArchiveInput, assertShared } from './pack-archive'
import { packMembers } from './pack-members'
import { changesFiles, headFiles } from './packed-files'
import type { Signer } from '../signing/signer'
import type { Work } from './work'

export interface SegmentInput extends Omit<ArchiveInput, 'heads' | 'signer'> {
  /** Of the packing device's own shared chain: from some number to its head, none left out. */
  readonly changes: readonly NamedChange[]
  readonly signer: Signer
  /** All that this laptop knows of the hiring action: whether a sheet was opened is looked up there. */
  readonly records: Records
}

/**
 * The content of a segment: what one device wrote since its last one, with the files that its changes name.
 * Throws `segment.other-device` for a change of another device, and as `packArchive`.
 */
export async function packSegment(input: SegmentInput, work: Work = {}): Promise<BundleContent> {
  const { action, device, created, changes, options = {} } = input
  assertShared(action, changes)
  if (changes.some(({ header }) => header.device !== device)) throw new AppError('segment.other-device')
  const members = archiveMembers(new Records().applyAll(changes), (view) => isHidden(view, input.records))
  const { files, without } = await packMembers(members, input, options, work)
  const heads = headsOf(changes)
  const signed = await Promise.all(heads.map((head) => signHead(head, input.signer)))
  return {
    kind: 'segment',
    encryption: options.encryption ?? 'none',
    action,
    device,
    created,
    without,
    heads,
    files: [...(await changesFiles(changes)), ...headFiles(signed), ...files],
  }
}
