import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryRow } from '#shared/domain/records/history'
import type { HistorySearch } from '#shared/domain/records/history-search'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { useSession } from '../../../app/session'
import { HistoryReader } from './read-history'

export interface HistoryState {
  readonly rows: readonly HistoryRow[]
  /** How many changes were looked through. */
  readonly read: number
  readonly complete: boolean
  readonly reading: boolean
  readonly error: AppError | undefined
}

/** So many rows are shown before more are read on demand. */
const AT_FIRST = 200
/** How often it is said how far a search got that finds nothing. */
const SAY_EVERY_MS = 400
const NOTHING: HistoryState = { rows: [], read: 0, complete: false, reading: true, error: undefined }

interface HistoryOptions {
  readonly action: Id
  readonly search: HistorySearch
  readonly newestFirst: boolean
}

/** The history as far as it was read; `more` reads on. It shows what was there when it was asked for. */
export function useHistory(
  { action, search, newestFirst }: HistoryOptions,
  names: RecordNames | undefined,
): HistoryState & { readonly more: () => void } {
  const { data } = useSession()
  const query = useMemo(
    () => (names === undefined ? undefined : { action, search, names, newestFirst }),
    [action, search, names, newestFirst],
  )
  const [answer, setState] = useState<{ readonly of: object | undefined; readonly state: HistoryState }>()
  const go = useRef<() => void>(() => undefined)
  useEffect(() => {
    if (query === undefined) return undefined
    const stopped = new AbortController()
    const { signal } = stopped
    const say = (next: HistoryState): void => {
      if (!signal.aborted) setState({ of: query, state: next })
    }
    let running = false
    let said = performance.now()
    let rows: readonly HistoryRow[] = []
    const reader = new HistoryReader(data.changes, query)
    const readOn = async (): Promise<void> => {
      if (running || reader.complete) return
      running = true
      const until = rows.length + AT_FIRST
      try {
        while (!signal.aborted && !reader.complete && rows.length < until) {
          const found = await reader.next()
          rows = found.length === 0 ? rows : [...rows, ...found]
          const due = found.length > 0 || performance.now() - said > SAY_EVERY_MS
          if (!due) continue
          said = performance.now()
          say({ rows, read: reader.read, complete: false, reading: true, error: undefined })
        }
        say({ rows, read: reader.read, complete: reader.complete, reading: false, error: undefined })
      } catch (thrown) {
        const error = toAppError(thrown)
        say({ rows, read: reader.read, complete: reader.complete, reading: false, error })
      } finally {
        running = false
      }
    }
    go.current = () => void readOn()
    go.current()
    return () => stopped.abort()
  }, [data, query])
  const more = useCallback(() => go.current(), [])
  return { ...(answer?.of === query && answer !== undefined ? answer.state : NOTHING), more }
}
