import { useEffect, useState } from 'react'
import type { BackupState } from '#shared/contracts/ipc/backup'
import { call } from '../../bridge/bridge'
import { sayFailure } from '../say-failure'
import { useBackup } from './backup-context'

/** What is known of backups, asked when it is shown and after each backup; undefined until then. */
export function useBackupState(): BackupState | undefined {
  const { closed } = useBackup()
  const [answer, setAnswer] = useState<{ readonly after: number; readonly state: BackupState }>()
  useEffect(() => {
    let current = true
    call('backup.state', {})
      .then((found) => {
        if (current) setAnswer({ after: closed, state: found })
      })
      .catch(sayFailure)
    return () => {
      current = false
    }
  }, [closed])
  return answer?.state
}
