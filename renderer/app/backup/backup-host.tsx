import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { BackupContext } from './backup-context'

const BackupDialog = lazy(async () => {
  const { BackupDialog: component } = await import('../../features/records/backup/backup-dialog')
  return { default: component }
})

/** Control+Shift+B backs everything up, wherever the focus is. */
export function BackupHost({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  const [closed, setClosed] = useState(0)
  const backUp = useCallback(() => setOpened(true), [])
  const close = useCallback(() => {
    setOpened(false)
    setClosed((times) => times + 1)
  }, [])
  useHotkeys([['mod+shift+B', backUp]], [], true)
  const access = useMemo(() => ({ backUp, closed }), [backUp, closed])
  return (
    <BackupContext value={access}>
      {children}
      {opened ? (
        <Suspense fallback={null}>
          <BackupDialog onClose={close} />
        </Suspense>
      ) : null}
    </BackupContext>
  )
}
