import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react'

/** So long after the last key, in milliseconds, what follows from a text is worked out. */
const REST_MS = 300

/**
 * Draws a component anew once no key was pressed for a moment, and then so that the next key does not wait for it.
 * Returns what is to be called with each key.
 */
export function useDrawnAtRest(): () => void {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => startTransition(draw), REST_MS)
  }, [])
}
