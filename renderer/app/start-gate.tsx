import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Identity } from '#shared/contracts/ipc/identity'
import type { Notice } from '#shared/contracts/ipc/journal'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { call, listen } from '../bridge/bridge'
import { ProblemPage } from '../components/problem-page'
import { FirstStart } from '../features/panel/first-start/first-start'
import { openSession } from './open-session'
import { Opening } from './opening'
import { SessionContext, type Session } from './session'
import { Shell } from './shell/shell'

type Stage =
  | { readonly kind: 'opening' }
  | { readonly kind: 'first-start' }
  | { readonly kind: 'ready'; readonly session: Session }
  | { readonly kind: 'problem'; readonly error: AppError }

// Nobody but who restores a backup needs it.
const RestorePart = lazy(async () => {
  const { RestorePart: component } = await import('../features/records/backup/restore-part')
  return { default: component }
})

const RESTORED: Notice = { code: 'backup.restored', values: {} }

/** Asks who works here, opens the data, and shows the program. */
export function StartGate() {
  const [stage, setStage] = useState<Stage>({ kind: 'opening' })

  const open = useCallback(async (identity: Identity, ...said: readonly Notice[]) => {
    try {
      const setIdentity = (changed: Identity): void =>
        setStage((before) =>
          before.kind === 'ready' ? { ...before, session: { ...before.session, identity: changed } } : before,
        )
      const session = await openSession(identity, setIdentity)
      session.notices.add(...said)
      setStage({ kind: 'ready', session })
    } catch (thrown) {
      setStage({ kind: 'problem', error: toAppError(thrown) })
    }
  }, [])

  useEffect(() => {
    void (async () => {
      try {
        const { identity } = await call('identity.get', {})
        if (identity === null) setStage({ kind: 'first-start' })
        else await open(identity)
      } catch (thrown) {
        setStage({ kind: 'problem', error: toAppError(thrown) })
      }
    })()
  }, [open])

  const isReady = stage.kind === 'ready'
  useEffect(() => {
    // Until the data is open nothing is typed that closing has to wait for.
    if (isReady) return undefined
    return listen('app.closing', () => void call('app.ready-to-close', {}))
  }, [isReady])

  switch (stage.kind) {
    case 'opening':
      return <Opening />
    case 'first-start':
      return (
        <FirstStart onCreated={(identity) => void open(identity)}>
          <Suspense fallback={null}>
            <RestorePart onRestored={(identity) => void open(identity, RESTORED)} />
          </Suspense>
        </FirstStart>
      )
    case 'problem':
      return <ProblemPage error={stage.error} />
    case 'ready':
      return (
        <SessionContext value={stage.session}>
          <Shell />
        </SessionContext>
      )
  }
}
