import { useEffect, useState } from 'react'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { RowSearch } from '#shared/domain/scheduling/row-search'
import { inIdleTime } from '../../../components/in-idle-time'

/** The search of these rows; what their first letters find is prepared when the window has nothing else to do. */
export function useRowSearch(rows: readonly ApplicantRow[]): RowSearch<ApplicantRow> {
  const [search] = useState(() => new RowSearch<ApplicantRow>())
  useEffect(() => inIdleTime((mayGoOn) => search.prepare(rows, mayGoOn)), [search, rows])
  return search
}
