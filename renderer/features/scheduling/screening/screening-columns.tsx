import { message } from '#shared/messages/catalogue'
import { textOrder } from '../../../components/data-table/text-order'
import type { TableColumn } from '../../../components/data-table/table-column'
import type { ScreeningRow } from './use-screening'

function resume({ hasResume }: ScreeningRow): string {
  return message(hasResume ? 'screening.resume' : 'screening.no-resume')
}

/** The columns of the table of screening. */
export function screeningColumns(): readonly TableColumn<ScreeningRow>[] {
  return [
    {
      id: 'number',
      header: message('applicants.column.number'),
      cell: ({ applicant }) => applicant.number,
      compare: textOrder(({ applicant }) => applicant.number),
      least: 6,
      share: 0,
    },
    {
      id: 'name',
      header: message('applicants.column.name'),
      cell: ({ name }) => <span title={name}>{name}</span>,
      compare: textOrder(({ name }) => name),
      least: 10.5,
      share: 1,
      canHide: false,
    },
    {
      id: 'resume',
      header: message('screening.column.resume'),
      cell: resume,
      compare: textOrder(resume),
      least: 8,
      share: 1,
    },
  ]
}
