import { useCallback, useEffect, useRef, useState } from 'react'
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
  const [state, setState] = useState<HistoryState>(NOTHING)
  const go = useRef<() => void>(() => undefined)
  useEffect(() => {
    if (names === undefined) return undefined
    let current = true
    let running = false
    let rows: readonly HistoryRow[] = []
    const reader = new HistoryReader(data.changes, { action, search, names, newestFirst })
    const readOn = async (): Promise<void> => {
      if (running || reader.complete) return
      running = true
      const until = rows.length + AT_FIRST
      try {
        while (current && !reader.complete && rows.length < until) {
          rows = [...rows, ...(await reader.next())]
          if (current)
            setState({ rows, read: reader.read, complete: reader.complete, reading: true, error: undefined })
        }
        if (current) setState((before) => ({ ...before, reading: false }))
      } catch (thrown) {
        if (current) setState((before) => ({ ...before, reading: false, error: toAppError(thrown) }))
      } finally {
        running = false
      }
    }
    go.current = () => void readOn()
    setState(NOTHING)
    go.current()
    return () => {
      current = false
    }
  }, [data, action, search, names, newestFirst])
  const more = useCallback(() => go.current(), [])
  return { ...state, more }
}
