import { useCallback, useState } from 'react'
import { toAppError, type AppError } from '#shared/kernel/app-error'

export interface Task {
  readonly busy: boolean
  /** Why it failed the last time; undefined while it runs and after it succeeded. */
  readonly error: AppError | undefined
  /** Runs it; answers whether it succeeded. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>
  readonly clear: () => void
}

/** Something that a person starts and waits for: busy while it runs, its refusal shown where it was started. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError>()
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    try {
      await work()
      return true
    } catch (thrown) {
      setError(toAppError(thrown))
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  const clear = useCallback(() => setError(undefined), [])
  return { busy, error, run, clear }
}
