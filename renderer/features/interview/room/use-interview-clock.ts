import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { setNotesTime } from '#shared/domain/interview/commands/notes-commands'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { PartClock } from '#shared/domain/interview/part-clock'

/** How often the time used is written while the clock runs: a crash loses at most this much. */
const WRITE_EVERY_MS = 15_000

const READ_EVERY_MS = 1000

export interface InterviewClock {
  readonly running: boolean
  /** Milliseconds; read again whenever it is asked. What shows it draws itself anew, not the whole room. */
  readonly total: number
  /** Milliseconds of one part, read again like the total. */
  readonly of: (part: string) => number
  readonly slept: number
  /** Why the time could not be written the last time. */
  readonly error: AppError | undefined
  readonly start: () => void
  /** Stops counting; the time is written. */
  readonly pause: () => Promise<void>
  /** From now on time counts for this part; the time of the part before is written. */
  readonly moveTo: (part: string) => Promise<void>
}

interface ClockStart {
  readonly action: Id
  readonly interview: Id
  readonly part: string
  /** Milliseconds per part, as they were written last. */
  readonly used: Readonly<Record<string, number>>
  readonly running: boolean
}

/** The clock of an interview: shown every second, written when it matters and every few seconds. */
export function useInterviewClock(start: ClockStart): InterviewClock {
  const { action, interview } = start
  const { runner } = useSession()
  const [clock] = useState(() => new PartClock(start.part, start.used, () => performance.now()))
  const written = useRef<Record<string, number>>({ ...start.used })
  const [error, setError] = useState<AppError>()
  const [, show] = useReducer((count: number) => count + 1, 0)

  const write = useCallback(
    async (part: string) => {
      const milliseconds = Math.round(clock.of(part))
      if (milliseconds === (written.current[part] ?? 0)) return
      try {
        await runner.run(setNotesTime, { action, interview, part, milliseconds })
        written.current[part] = milliseconds
        setError(undefined)
      } catch (thrown) {
        setError(toAppError(thrown))
      }
    },
    [clock, runner, action, interview],
  )

  const [startRunning] = useState(start.running)
  useEffect(() => {
    if (startRunning) clock.start()
    show()
    return () => {
      clock.pause()
      void write(clock.part)
    }
  }, [clock, write, startRunning])

  useEffect(() => {
    const reading = setInterval(() => {
      const { slept } = clock
      clock.read()
      if (clock.slept !== slept) show()
    }, READ_EVERY_MS)
    const writing = setInterval(() => void write(clock.part), WRITE_EVERY_MS)
    return () => {
      clearInterval(reading)
      clearInterval(writing)
    }
  }, [clock, write])

  return {
    running: clock.running,
    get total() {
      return clock.total
    },
    of: (part) => clock.of(part),
    slept: clock.slept,
    error,
    start: () => {
      clock.start()
      show()
    },
    pause: async () => {
      clock.pause()
      show()
      await write(clock.part)
    },
    moveTo: async (part) => {
      const before = clock.part
      clock.moveTo(part)
      show()
      await write(before)
    },
  }
}
