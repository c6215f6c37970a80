import { createContext, useContext } from 'react'
import { AppError } from '#shared/kernel/app-error'

/** The way to a backup from any screen. */
interface BackupAccess {
  /** Begins a backup; the dialog that shows it opens. */
  readonly backUp: () => void
  /** Counts the times that the dialog was closed: what was known of backups may have changed. */
  readonly closed: number
}

export const BackupContext = createContext<BackupAccess | undefined>(undefined)

export function useBackup(): BackupAccess {
  const access = useContext(BackupContext)
  if (access === undefined) throw new AppError('unexpected', 'no backup access')
  return access
}
