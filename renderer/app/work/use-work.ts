import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkProgress } from '#shared/contracts/ipc/work'
import type { Id } from '#shared/kernel/ids'
import { call, listen } from '../../bridge/bridge'
import { freshId, nowMs } from '../clock'
import { useTask, type Task } from '../use-task'

/** How far long work is, in bytes, and what is left of it at the rate so far. */
export interface WorkShown {
  readonly done: number
  readonly total: number
  /** Undefined until there is a rate to speak of. */
  readonly leftMs: number | undefined
}

export interface LongWork extends Omit<Task, 'run'> {
  /** Undefined while nothing is told: before the first word, and when it does not run. */
  readonly shown: WorkShown | undefined
  /** Runs it under an id that the main process is told; answers whether it succeeded. */
  readonly run: (work: (id: Id) => Promise<void>) => Promise<boolean>
  readonly cancel: () => void
}

interface Running {
  readonly id: Id
  /** When the first word of the present count came, and what was done by then. */
  begun?: { readonly ms: number; readonly done: number; readonly total: number }
}

/** Less says more about the start of the work than about its rate. */
const RATE_AFTER_MS = 1000

/** Long work in the main process: a task with its progress, that a person can end. */
export function useWork(): LongWork {
  const { run: runTask, ...task } = useTask()
  const [shown, setShown] = useState<WorkShown>()
  const running = useRef<Running>(undefined)

  useEffect(
    () =>
      listen('work.progress', (progress) => {
        const current = running.current
        if (current?.id === progress.id) setShown(shownOf(current, progress))
      }),
    [],
  )
  const run = useCallback(
    async (work: (id: Id) => Promise<void>) => {
      const id = freshId()
      running.current = { id }
      const succeeded = await runTask(async () => work(id))
      if (running.current.id === id) running.current = undefined
      setShown(undefined)
      return succeeded
    },
    [runTask],
  )
  const cancel = useCallback(() => {
    const id = running.current?.id
    if (id !== undefined) void call('work.cancel', { id })
  }, [])
  return { ...task, shown, run, cancel }
}

function shownOf(running: Running, { done, total }: WorkProgress): WorkShown {
  const ms = nowMs()
  const before = running.begun
  if (before === undefined || before.total !== total || before.done > done) {
    running.begun = { ms, done, total }
    return { done, total, leftMs: undefined }
  }
  const passed = ms - before.ms
  const rate = (done - before.done) / passed
  const leftMs = passed >= RATE_AFTER_MS && rate > 0 ? (total - done) / rate : undefined
  return { done, total, leftMs }
}
