import { useState } from 'react'
import { useTask, type Task } from './use-task'

export interface Chosen<Value> {
  /** What to show. */
  readonly value: Value
  readonly choose: (value: Value) => void
  readonly error: Task['error']
}

/**
 * A choice that is written when it is made: what was chosen shows at once; when the record holds something else, or
 * it could not be written, the record leads again.
 */
export function useChosen<Value>(stored: Value, write: (value: Value) => Promise<void>): Chosen<Value> {
  const task = useTask()
  const [shown, setShown] = useState({ stored, value: stored })
  if (shown.stored !== stored) setShown({ stored, value: stored })
  const choose = (value: Value): void => {
    setShown({ stored, value })
    void task
      .run(async () => write(value))
      .then((done) => {
        if (!done) setShown({ stored, value: stored })
      })
  }
  return { value: shown.value, choose, error: task.error }
}
