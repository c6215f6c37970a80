import { useCallback, useEffect, useRef, useState } from 'react'
import type { HistoryRow } from '#shared/domain/records/history'
import type { HistorySearch } from '#shared/domain/records/history-search'
import { namesOf, type NamedIds, type RecordNames } from '#shared/domain/records/record-names'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'

export interface HistoryState {
  readonly rows: readonly HistoryRow[]
  /** Undefined until the first rows are there. */
  readonly names: RecordNames | undefined
  /** How many lines fit; undefined where that is not known yet. */
  readonly fits: number | undefined
  /** How many changes were looked through, while they are. */
  readonly read: number | undefined
  readonly more: boolean
  readonly error: AppError | undefined
}

/** So many rows are shown before more are read on demand. */
const AT_ONCE = 200
/** How often it is said how far a search got. */
const SAY_EVERY_MS = 300
const NOTHING: HistoryState = {
  rows: [],
  names: undefined,
  fits: undefined,
  read: undefined,
  more: true,
  error: undefined,
}

interface HistoryOptions {
  readonly action: Id
  readonly search: HistorySearch
  readonly newestFirst: boolean
}

/**
 * The history as far as it was read; `more` reads on. It shows what was there when it was asked for, and what was
 * asked for before until the answer is there.
 */
export function useHistory({ action, search, newestFirst }: HistoryOptions): HistoryState & {
  readonly stale: boolean
  readonly more: boolean
  readonly readOn: () => void
} {
  const { data } = useSession()
  const [answer, setAnswer] = useState<{
    readonly of: HistorySearch | undefined
    readonly state: HistoryState
  }>({
    of: undefined,
    state: NOTHING,
  })
  const go = useRef<() => void>(() => undefined)
  useEffect(() => {
    const stopped = new AbortController()
    const { signal } = stopped
    const names = new MergedNames()
    let state = NOTHING
    let running = false
    const say = (next: HistoryState): void => {
      state = next
      if (!signal.aborted) setAnswer({ of: search, state })
    }
    const readOn = async (): Promise<void> => {
      if (running || !state.more || signal.aborted) return
      running = true
      const progress = setInterval(() => {
        void data.histories.ask('historyProgress', { action }).then((read) => {
          if (running && !signal.aborted) {
            setAnswer((before) => ({ of: before.of, state: { ...before.state, read } }))
          }
        })
      }, SAY_EVERY_MS)
      try {
        const offset = state.rows.length
        const asked = { action, search, newestFirst, offset, limit: AT_ONCE }
        const { rows, names: named, fits, more } = await data.histories.ask('history', asked)
        const all = [...state.rows, ...rows]
        say({ rows: all, names: names.with(named), fits, read: undefined, more, error: undefined })
      } catch (thrown) {
        say({ ...state, read: undefined, more: false, error: toAppError(thrown) })
      } finally {
        running = false
        clearInterval(progress)
      }
    }
    go.current = () => void readOn()
    go.current()
    return () => stopped.abort()
  }, [data, action, search, newestFirst])
  const readOn = useCallback(() => go.current(), [])
  return { ...answer.state, stale: answer.of !== search, readOn }
}

/** The names of all parts that were read. */
class MergedNames {
  readonly #of = new Map<Id, string>()

  with({ zone, of, laptops }: NamedIds): RecordNames {
    for (const [id, name] of of) this.#of.set(id, name)
    return namesOf({ zone, of: this.#of, laptops })
  }
}
