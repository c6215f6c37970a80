import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { ArchiveOptions } from './archive'
import { channel } from './channel'
import { SuggestedName } from './records'

/** A final archive that was written, and read and verified again where it lies. */
const FinalArchive = z
  .object({
    path: z.string(),
    bytes: z.int(),
    sha256: Hash,
    /** The certificate of contents that lies beside it. */
    certificate: z.object({ id: Id, path: z.string(), bytes: z.int(), sha256: Hash }),
    /** The last number of each laptop's shared chain that is in it. */
    heads: z.record(Id, z.int().min(1)),
  })
  .nullable()
export type FinalArchive = z.infer<typeof FinalArchive>

export const retentionChannels = {
  /** The hiring actions that were removed from this laptop: nothing of them may come back. */
  'retention.removed': channel(z.object({}), z.object({ actions: z.array(Id) })),
  /** How many changes of this laptop the final archive of a closed hiring action lacks. */
  'retention.not-archived': channel(z.object({ action: Id }), z.object({ changes: z.int() })),
  /**
   * Asks where, writes the final archive there, verifies it where it lies, and writes its certificate of contents,
   * with the reason for closing, beside it.
   */
  'retention.archive': channel(
    z.object({
      action: Id,
      name: SuggestedName,
      work: Id,
      options: ArchiveOptions,
      reason: z.string().trim().min(1).max(2000),
    }),
    FinalArchive,
  ),
  /**
   * Takes what this laptop wrote of a closed hiring action out of the exchange folder, where `leaveFolder` says so,
   * and removes the main process's copy; answers which files nothing names any more.
   */
  'retention.remove': channel(
    z.object({ action: Id, leaveFolder: z.boolean() }),
    z.object({ revisions: z.array(Hash), attachments: z.array(Hash) }),
  ),
}
