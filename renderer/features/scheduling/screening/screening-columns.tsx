import { screeningState, type ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import { message } from '#shared/messages/catalogue'
import { textOrder } from '../../../components/data-table/text-order'
import type { TableColumn } from '../../../components/data-table/table-column'

function resume({ hasResume, papers }: ScreeningRow): string {
  if (hasResume) return message('screening.resume')
  return message(papers.length > 0 ? 'screening.other-papers' : 'screening.no-resume')
}

function outcome(row: ScreeningRow): string {
  return message(`screening.state.${screeningState(row)}`)
}

/** The columns of the list of screening. */
export const SCREENING_COLUMNS: readonly TableColumn<ScreeningRow>[] = [
  {
    id: 'name',
    header: message('applicants.column.name'),
    cell: ({ name, applicant }) => <span title={`${name} ${applicant.number}`}>{name}</span>,
    compare: textOrder(({ name }) => name),
    least: 8,
    share: 1,
    canHide: false,
  },
  {
    id: 'resume',
    header: message('screening.column.resume'),
    cell: resume,
    compare: textOrder(resume),
    least: 6,
    share: 0,
  },
  {
    id: 'outcome',
    header: message('screening.column.outcome'),
    cell: outcome,
    compare: textOrder(outcome),
    least: 5,
    share: 0,
  },
]
