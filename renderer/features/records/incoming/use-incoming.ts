import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Chosen, Incoming } from '#shared/contracts/ipc/laptops'
import { paths } from '../../../app/paths'
import { sayFailure } from '../../../app/say-failure'
import { useSession } from '../../../app/session'
import { useWork, type LongWork } from '../../../app/work/use-work'
import { call } from '../../../bridge/bridge'

export interface IncomingTask {
  readonly work: LongWork
  readonly chosen: Chosen
  /** How many changes were new; undefined before anything was taken in. */
  readonly taken: number | undefined
  readonly choose: () => void
  readonly unlock: (passphrase: string) => void
  readonly take: (incoming: Incoming) => void
  readonly discard: () => void
}

/** A file that comes in: chosen, verified, looked at, and taken in whole or put away. */
export function useIncoming(channel: 'laptop.join' | 'archive.import'): IncomingTask {
  const { data, drafts } = useSession()
  const [, navigate] = useLocation()
  const work = useWork()
  const { run, clear } = work
  const [chosen, setChosen] = useState<Chosen>(null)
  const [taken, setTaken] = useState<number>()
  const id = chosen?.id
  useEffect(() => {
    // Who leaves the page puts the file away.
    if (id === undefined) return undefined
    return () => void call('incoming.discard', { id }).catch(sayFailure)
  }, [id])

  const choose = () =>
    void run(async (running) => {
      setTaken(undefined)
      setChosen(null)
      await drafts.commitAll()
      setChosen(await call(channel, { work: running }))
    })
  const unlock = (passphrase: string) =>
    void run(async (running) => {
      if (id === undefined) return
      setChosen(await call('incoming.unlock', { id, passphrase, work: running }))
    })
  const take = (incoming: Incoming) =>
    void run(async () => {
      const { action, changes, personChanged } = await call('incoming.take', { id: incoming.id })
      await data.catchUpAll()
      await data.restoreFiles()
      setChosen(null)
      setTaken(changes)
      if (channel === 'laptop.join') navigate(paths.allInterviews(action))
      // Everything that the window knows hangs on who works here.
      if (personChanged) window.location.reload()
    })
  const discard = () => {
    clear()
    setChosen(null)
  }
  return { work, chosen, taken, choose, unlock, take, discard }
}
