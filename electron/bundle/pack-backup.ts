import { type LaptopState, laptopStateText } from '#shared/contracts/bundle/laptop-state'
import type { Wrapper } from '#shared/contracts/bundle/manifest'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { type BundleContent, fileOfBytes } from './bundle-content'
import { headsOf } from './chain-heads'
import { type HeadSignature, newestHeads } from './head-signature'
import { changesFiles, type FileByHash, headFiles, storedFiles } from './packed-files'
import { sealedContent, type SealedFile } from './sealed-file'
import type { Work } from './work'

export interface BackupInput {
  readonly device: Id
  readonly created: Instant
  /** Every change of every chain that the laptop holds: shared, private, workspace. */
  readonly changes: readonly NamedChange[]
  readonly heads: readonly HeadSignature[]
  /** Every revision and attachment that the laptop keeps. */
  readonly revisions: readonly Hash[]
  readonly attachments: readonly Hash[]
  readonly revision: FileByHash
  readonly attachment: FileByHash
  readonly sealed: readonly SealedFile[]
  /** The bytes of `identity.json`; its keys are encrypted under the person's passphrase. */
  readonly identity: Uint8Array | undefined
  readonly laptop: LaptopState
  readonly encryption: Wrapper
}

/**
 * The content of a backup: all that a laptop holds. Throws `backup.empty`, and `backup.file-missing` when a
 * file that was said to be there is not.
 */
export async function packBackup(input: BackupInput, work: Work = {}): Promise<BundleContent> {
  const { device, created, changes, heads, encryption, identity, laptop } = input
  if (changes.length === 0) throw new AppError('backup.empty')
  const revisions = await storedFiles('revision', new Set(input.revisions), input.revision, work)
  const attachments = await storedFiles('attachment', new Set(input.attachments), input.attachment, work)
  const missing = [...revisions.missing, ...attachments.missing]
  if (missing.length > 0) {
    throw new AppError('backup.file-missing', missing.join(' '), { count: missing.length })
  }
  return {
    kind: 'backup',
    encryption,
    action: null,
    device,
    created,
    without: ['documents'],
    heads: headsOf(changes),
    files: [
      ...(await changesFiles(changes)),
      ...headFiles(newestHeads(changes, heads)),
      ...revisions.files,
      ...[...new Map(input.sealed.map((file) => [file.sha256, file])).values()].map(sealedContent),
      ...attachments.files,
      ...(identity === undefined ? [] : [fileOfBytes('identity', bundlePaths.identity(), identity)]),
      fileOfBytes('laptop', bundlePaths.laptop(), Buffer.from(laptopStateText(laptop))),
    ],
  }
}
