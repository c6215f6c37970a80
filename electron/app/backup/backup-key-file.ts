import { canonicalJson } from '#shared/kernel/canonical'
import { BackupKey } from '../../signing/backup-key'

/** How the small file is called that a backup is opened with; it lies beside it. */
export const KEY_ENDING = '.evenhand-key'

/** The text of a backup's key file: the key under the person's passphrase. */
export function backupKeyText(key: BackupKey): string {
  return `${canonicalJson(key)}\n`
}

/** What such a file holds; undefined where it is another. */
export function readBackupKey(text: string): BackupKey | undefined {
  try {
    return BackupKey.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
