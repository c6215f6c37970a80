import { z } from 'zod'
import { RedactionChoice } from '../../domain/records/redact'
import { Id } from '../../kernel/ids'
import { FieldName, RecordId } from '../../log/change'
import { channel } from './channel'
import { Finding, SuggestedName, Written } from './records'

/** Who can open an archive: the chosen laptops with this one and the recovery key, who knows a passphrase, or anybody. */
export const Protection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('laptops'), devices: z.array(Id).max(1000) }),
  z.object({ kind: z.literal('passphrase'), passphrase: z.string().min(12).max(1000) }),
  z.object({ kind: z.literal('none') }),
])
export type Protection = Readonly<z.infer<typeof Protection>>

/** What goes into an archive beside the records, and who can open it. */
export const ArchiveOptions = z.object({
  attachments: z.boolean(),
  documents: z.boolean(),
  protection: Protection,
})
export type ArchiveOptions = Readonly<z.infer<typeof ArchiveOptions>>

/** A file that was checked, or one that wants a key first. Null where none was chosen. */
const Checked = z
  .union([
    z.object({
      kind: z.literal('checked'),
      path: z.string(),
      intact: z.boolean(),
      findings: z.array(Finding),
    }),
    z.object({ kind: z.literal('locked'), path: z.string(), wants: z.enum(['passphrase', 'key']) }),
  ])
  .nullable()
export type Checked = z.infer<typeof Checked>

const Occurrences = z.object({
  remaining: z.array(z.object({ record: RecordId, field: FieldName, name: z.string() })),
  records: z.int(),
})

export const archiveChannels = {
  /** Asks where and writes the whole hiring action there as an archive. */
  'archive.save': channel(
    z.object({ action: Id, name: SuggestedName, work: Id, options: ArchiveOptions }),
    Written,
  ),
  /** Asks which file, and checks a bundle or a signed PDF; encrypted ones with this laptop's own keys. */
  'archive.check': channel(z.object({ work: Id }), Checked),
  /**
   * Checks the file that wanted a key: with a passphrase (the file's own, or of this person's backups), or with
   * a key file that is asked for, which may want a passphrase too.
   */
  'archive.check-with': channel(
    z.object({ work: Id, passphrase: z.string().max(1000), keyFile: z.boolean() }),
    Checked,
  ),
  /** Where the names of removed people would still stand in a redacted copy. */
  'redacted.preview': channel(z.object({ action: Id, choice: RedactionChoice }), Occurrences),
  /** Asks where and writes a copy to be read only there. */
  'redacted.save': channel(
    z.object({ action: Id, name: SuggestedName, work: Id, choice: RedactionChoice }),
    Written,
  ),
}
