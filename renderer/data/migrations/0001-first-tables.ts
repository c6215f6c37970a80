import type { Dexie } from 'dexie'

/** The first schema: every change, what they fold into, and the files. */
export function migrate0001(database: Dexie): void {
  database.version(1).stores({
    changes: 'hash, [chain+number]',
    records: 'id, [kind+deleted], [action+kind], [action+toResolve]',
    cursors: 'key',
    drafts: 'key, record',
    attachments: 'sha256',
    revisions: 'sha256',
    newer: 'key',
  })
}
