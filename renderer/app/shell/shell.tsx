import { AppShell, ScrollArea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation, useRoute } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { SheetReminders } from '../../features/records/reminders/sheet-reminders'
import { BackupHost } from '../backup/backup-host'
import { Routes } from '../routes'
import { useNextInterviewKey } from '../use-next-interview-key'
import { ImportNote } from './import-note'
import { Notices } from './notices'
import { StageNav } from './stage-nav'
import { StorageNote } from './storage-note'
import { TopBar } from './top-bar'
import { useFoldedStages } from './use-folded-stages'

/** The frame of every screen: where I am, who I am, whether I am saved; and the hiring action's stages. */
export function Shell() {
  const [, parameters] = useRoute('/actions/:action/*?')
  const action = parameters?.['action']
  const [location] = useLocation()
  const main = useMainFocus(location)
  const folded = useFoldedStages()
  useNextInterviewKey(action)

  return (
    <BackupHost>
      <AppShell
        header={{ height: 48 }}
        navbar={{
          width: folded ? 52 : 190,
          breakpoint: 0,
          collapsed: { desktop: action === undefined, mobile: action === undefined },
        }}
        padding={0}
      >
        <AppShell.Header>
          <TopBar action={action} />
        </AppShell.Header>
        {action === undefined ? null : (
          <AppShell.Navbar aria-label={message('shell.stages')}>
            <StageNav action={action} folded={folded} />
          </AppShell.Navbar>
        )}
        <AppShell.Main h="100vh" ref={main} tabIndex={-1} style={{ outline: 'none' }}>
          <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: -1 }}>
            <StorageNote />
            <Notices />
            <ImportNote />
            {action === undefined ? null : <SheetReminders key={action} action={action} />}
            <Routes />
          </ScrollArea>
        </AppShell.Main>
      </AppShell>
    </BackupHost>
  )
}

/** A new screen takes the focus, so that the keyboard and a screen reader start there. */
function useMainFocus(location: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(location)
  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    const element = main.current
    if (element !== null && !element.contains(document.activeElement)) element.focus({ preventScroll: true })
  }, [location])
  return main
}
