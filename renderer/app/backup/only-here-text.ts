import type { BackupState } from '#shared/contracts/ipc/backup'
import { message } from '#shared/messages/catalogue'

/** What would be gone with this laptop, in a sentence. */
export function onlyHereText({ interviews, changes }: BackupState['onlyHere']): string {
  if (interviews > 0) return message('only-here.interviews', { count: interviews })
  return changes > 0 ? message('only-here.changes', { count: changes }) : message('backup.nothing-only-here')
}
