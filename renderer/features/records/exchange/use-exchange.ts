import { useCallback, useEffect, useState } from 'react'
import type { ExchangePlace } from '#shared/contracts/ipc/exchange'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { exchange } from './exchange-flow'

export interface Exchanging {
  /** Undefined while it is read, null until a folder was chosen. */
  readonly place: ExchangePlace | null | undefined
  readonly task: Task
  readonly choose: () => void
  readonly exchangeNow: () => void
  readonly cancel: () => void
}

/** The exchange of a hiring action as its screen works with it. */
export function useExchange(action: Id): Exchanging {
  const session = useSession()
  const task = useTask()
  const { run } = task
  const [place, setPlace] = useState<ExchangePlace | null>()
  useEffect(() => {
    let current = true
    void run(async () => {
      const found = await call('exchange.place', { action })
      if (current) setPlace(found.place)
    })
    return () => {
      current = false
    }
  }, [action, run])
  const choose = useCallback(() => {
    void run(async () => {
      const chosen = await call('exchange.choose-folder', { action })
      if (chosen.place !== null) setPlace(chosen.place)
    })
  }, [action, run])
  const exchangeNow = useCallback(() => {
    // What the one before did would be taken for what this one did.
    setPlace((before) => before && { ...before, last: null })
    void run(async () => {
      // What is kept is of the last of two that may be one for the person.
      const last = await exchange(session, action)
      const found = await call('exchange.place', { action })
      setPlace(found.place && { ...found.place, last })
    })
  }, [action, run, session])
  const cancel = useCallback(() => void call('exchange.cancel', {}), [])
  return { place, task, choose, exchangeNow, cancel }
}
