import { Suspense, useEffect, useState } from 'react'
import { Route, Switch } from 'wouter'
import { HiringActionsPage } from '../features/preparation/home/hiring-actions-page'
import { BackupSummary } from './backup/backup-summary'
import { laterScreens, loadLaterScreens } from './later-screens'
import { Opening } from './opening'

/** Which screen a path shows. All but the first are loaded when the first one stands and the window has nothing to do. */
export function Routes() {
  useEffect(() => {
    const idle = requestIdleCallback(loadLaterScreens)
    return () => cancelIdleCallback(idle)
  }, [])

  return (
    <Switch>
      <Route path="/">{() => <HiringActionsPage backup={<BackupSummary />} />}</Route>
      <Route>{() => <Later />}</Route>
    </Switch>
  )
}

function Later() {
  // The same from the first to the last moment, or a screen would lose its state when the others arrive.
  const [{ Screens }] = useState(laterScreens)
  return (
    <Suspense fallback={<Opening />}>
      <Screens />
    </Suspense>
  )
}
