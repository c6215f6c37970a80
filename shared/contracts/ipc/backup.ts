import { z } from 'zod'
import { Instant } from '../../kernel/time'
import { Id } from '../../kernel/ids'
import { channel } from './channel'
import { Identity } from './identity'

/** What of this person's work would be gone with this laptop. */
const OnlyHere = z.object({ changes: z.int(), interviews: z.int(), submittedSheets: z.int() })

export const BackupState = z.object({
  /** Where backups are written; null until it was chosen. */
  folder: z.string().nullable(),
  last: z.object({ at: Instant, path: z.string(), bytes: z.int() }).nullable(),
  /** False in an older profile: its backup key is made with the passphrase. */
  hasKey: z.boolean(),
  onlyHere: OnlyHere,
})
export type BackupState = Readonly<z.infer<typeof BackupState>>

const BackupWritten = z.object({
  /** Names the file for `files.show-in-folder`. */
  id: Id,
  path: z.string(),
  keyPath: z.string(),
  bytes: z.int(),
  changes: z.int(),
  files: z.int(),
})
export type BackupWritten = Readonly<z.infer<typeof BackupWritten>>

/** The two files of a restoration, as far as they were chosen. */
export const RestoreFiles = z.object({ backup: z.string().nullable(), key: z.string().nullable() })
export type RestoreFiles = Readonly<z.infer<typeof RestoreFiles>>

const Passphrase = z.string().min(1).max(1000)

export const backupChannels = {
  'backup.state': channel(z.object({}), BackupState),
  /** Asks for the folder that backups are written into. */
  'backup.choose-folder': channel(z.object({}), z.object({ chosen: z.boolean() })),
  /** Writes all that this laptop holds into that folder. The passphrase is wanted once, where there is no key yet. */
  'backup.write': channel(z.object({ work: Id, passphrase: Passphrase.nullable() }), BackupWritten),
  /** Asks for one of the two files; a key file that lies beside the backup is found by itself. */
  'restore.choose': channel(z.object({ what: z.enum(['backup', 'key']) }), RestoreFiles),
  /** Puts everything of a backup in place, on a laptop where nobody works yet. */
  'restore.run': channel(z.object({ work: Id, passphrase: Passphrase }), Identity),
}
