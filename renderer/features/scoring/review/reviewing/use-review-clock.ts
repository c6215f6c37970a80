import { useCallback, useEffect, useRef, useState } from 'react'
import { setReviewTime } from '#shared/domain/scoring/review/commands/review-work-commands'
import { toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../../app/session'
import { PartClock } from '#shared/domain/interview/part-clock'

const READ_EVERY_MS = 1000
/** Who has touched nothing for so long is doing something else. */
const IDLE_MS = 180_000
const REVIEW = 'review'

interface ClockStart {
  readonly action: Id
  readonly review: Id
  /** Milliseconds so far. */
  readonly used: number
  /** False once it is handed in: reading it again takes no time. */
  readonly counts: boolean
}

/** Counts how long somebody is at a review or a grading. Returns what stores it: before it is submitted, and when it is left. */
export function useReviewClock({ action, review, used, counts }: ClockStart): () => Promise<void> {
  const { runner, status } = useSession()
  const [clock] = useState(() => new PartClock(REVIEW, { [REVIEW]: used }, () => performance.now()))
  const written = useRef(Math.round(used))
  const write = useCallback(async (): Promise<void> => {
    clock.read()
    const milliseconds = Math.round(clock.total)
    if (milliseconds === written.current) return
    written.current = milliseconds
    await runner.run(setReviewTime, { action, review, milliseconds })
  }, [clock, runner, action, review])

  useEffect(() => {
    if (!counts) return undefined
    let touched = performance.now()
    const touch = (): void => {
      touched = performance.now()
      if (!document.hidden) clock.start()
    }
    const reading = setInterval(() => {
      if (document.hidden || performance.now() - touched > IDLE_MS) clock.pause()
      else clock.read()
    }, READ_EVERY_MS)
    const events = ['keydown', 'pointermove', 'wheel'] as const
    for (const event of events) window.addEventListener(event, touch)
    clock.start()
    return () => {
      clearInterval(reading)
      for (const event of events) window.removeEventListener(event, touch)
      clock.pause()
      write().catch((thrown: unknown) => status.warn(toAppError(thrown)))
    }
  }, [clock, counts, write, status])
  return write
}
