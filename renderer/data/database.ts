import { Dexie, type Table } from 'dexie'
import { migrate0001 } from './migrations/0001-first-tables'
import { migrate0002 } from './migrations/0002-changes-by-time'
import { migrate0003 } from './migrations/0003-paper-texts'
import type {
  AttachmentRow,
  ChangeRow,
  CursorRow,
  DraftRow,
  NewerRow,
  PaperTextRow,
  RecordRow,
  RevisionRow,
} from './rows'

/** In order; each is a named file with a test that opens the version before, seeds it and reopens. */
const MIGRATIONS = [migrate0001, migrate0002, migrate0003] as const

/** All interview data. The journal in the main process is its second copy, and each restores the other. */
export class Database extends Dexie {
  declare changes: Table<ChangeRow, string>
  declare records: Table<RecordRow, string>
  declare cursors: Table<CursorRow, string>
  declare drafts: Table<DraftRow, string>
  declare attachments: Table<AttachmentRow, string>
  declare revisions: Table<RevisionRow, string>
  declare paperTexts: Table<PaperTextRow, string>
  declare newer: Table<NewerRow, string>

  constructor(name = 'evenhand') {
    // Strict: a transaction that Dexie calls done has reached the disk.
    super(name, { chromeTransactionDurability: 'strict' })
    for (const migrate of MIGRATIONS) migrate(this)
  }
}
