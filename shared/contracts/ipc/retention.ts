import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { ArchiveOptions } from './archive'
import { channel } from './channel'
import { SuggestedName } from './records'

/** A final archive that was written, and read and verified again where it lies. */
const FinalArchive = z.object({ path: z.string(), bytes: z.int(), sha256: Hash }).nullable()
export type FinalArchive = z.infer<typeof FinalArchive>

export const retentionChannels = {
  /** The hiring actions that were removed from this laptop: nothing of them may come back. */
  'retention.removed': channel(z.object({}), z.object({ actions: z.array(Id) })),
  /** Asks where, writes the final archive there, and verifies it where it lies. */
  'retention.archive': channel(
    z.object({ action: Id, name: SuggestedName, work: Id, options: ArchiveOptions }),
    FinalArchive,
  ),
  /** Removes a closed hiring action from the main process's copy; answers which files nothing names any more. */
  'retention.remove': channel(
    z.object({ action: Id }),
    z.object({ revisions: z.array(Hash), attachments: z.array(Hash) }),
  ),
}
