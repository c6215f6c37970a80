import type { Dexie } from 'dexie'

/** What papers say, for the search: made from the attachments, and made again where it is lacking. */
export function migrate0003(database: Dexie): void {
  database.version(3).stores({ paperTexts: 'sha256, version, state' })
}
