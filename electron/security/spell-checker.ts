import type { Session } from 'electron'

/** The built-in checker fetches its dictionaries from a server, so it is off. */
export function stopSpellCheckerDownloads(session: Session): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
