import { useEffect, useState } from 'react'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { RowSearch } from '#shared/domain/scheduling/row-search'

/** The search of these rows; what their first letters find is prepared when the window has nothing else to do. */
export function useRowSearch(rows: readonly ApplicantRow[]): RowSearch<ApplicantRow> {
  const [search] = useState(() => new RowSearch<ApplicantRow>())
  useEffect(() => {
    let waiting = 0
    const whenIdle = (): void => {
      waiting = requestIdleCallback((idle) => {
        if (!search.prepare(rows, () => idle.timeRemaining() > 1)) whenIdle()
      })
    }
    whenIdle()
    return () => cancelIdleCallback(waiting)
  }, [search, rows])
  return search
}
