import { VisuallyHidden } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import type { Id } from '#shared/kernel/ids'
import { compareSlots, formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { RowLink } from '../../../components/data-table/row-link'
import { textOrder } from '../../../components/data-table/text-order'
import type { TableColumn } from '../../../components/data-table/table-column'

/** What has no interview comes last. */
function byNext(a: ApplicantRow, b: ApplicantRow): number {
  if (a.next === undefined || b.next === undefined) return Number(!a.next) - Number(!b.next)
  return compareSlots(a.next.slot, b.next.slot)
}

function statusText({ status, round }: Pick<ApplicantRow, 'status' | 'round'>): string {
  const text = message(`status.${status}`)
  return round === '' ? text : message('applicants.status-in-round', { status: text, round })
}

function nextText({ next }: ApplicantRow): string {
  if (next === undefined) return ''
  return message('applicants.next-in-round', { when: formatSlot(next.slot), round: next.round })
}

function FoundInPaper({ name }: { readonly name: string | undefined }) {
  if (name === undefined) return null
  const text = message('applicants.found-in-paper', { name })
  return (
    <span title={text}>
      {' '}
      <IconFileText size={14} aria-hidden style={{ verticalAlign: '-2px' }} />
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  )
}

const byText = (id: 'number' | 'email' | 'telephone' | 'availability' | 'comments') =>
  textOrder((row: ApplicantRow) => row[id])
/** Made once: each keeps what it made of the rows. */
const ORDERS = {
  number: byText('number'),
  name: (a: ApplicantRow, b: ApplicantRow) => a.place - b.place,
  email: byText('email'),
  telephone: byText('telephone'),
  availability: byText('availability'),
  comments: byText('comments'),
  roles: textOrder(({ roles }: ApplicantRow) => roles.join(', ')),
  status: textOrder(statusText),
}

function textColumn(
  id: 'number' | 'email' | 'telephone' | 'availability' | 'comments',
  least: number,
  share: number,
): TableColumn<ApplicantRow> {
  return {
    id,
    header: message(`applicants.column.${id}`),
    cell: (row) => <span title={row[id]}>{row[id]}</span>,
    compare: ORDERS[id],
    least,
    share,
  }
}

/** The columns of the table of applicants; `inPapers` is the paper by which a row was found, and not by its name. */
export function applicantColumns(
  action: Id,
  inPapers: ReadonlyMap<Id, string>,
): readonly TableColumn<ApplicantRow>[] {
  return [
    textColumn('number', 6, 0),
    {
      id: 'name',
      header: message('applicants.column.name'),
      cell: (row) => (
        <>
          <RowLink href={paths.applicant(action, row.id)} text={row.name} isMain />
          <FoundInPaper name={inPapers.get(row.id)} />
        </>
      ),
      compare: ORDERS.name,
      least: 10.5,
      share: 1.4,
      canHide: false,
    },
    {
      id: 'roles',
      header: message('applicants.column.roles'),
      cell: (row) => <span title={row.roles.join(', ')}>{row.roles.join(', ')}</span>,
      compare: ORDERS.roles,
      least: 6.5,
      share: 1.2,
    },
    {
      id: 'status',
      header: message('applicants.column.status'),
      cell: (row) => <span title={statusText(row)}>{message(`status.${row.status}`)}</span>,
      compare: ORDERS.status,
      least: 7.5,
      share: 0.3,
    },
    {
      id: 'next',
      header: message('applicants.column.next'),
      cell: (row) =>
        row.next === undefined ? (
          ''
        ) : (
          <RowLink href={paths.room(action, row.next.interview)} text={nextText(row)} />
        ),
      compare: byNext,
      least: 11,
      share: 2.6,
    },
    textColumn('email', 10, 1.2),
    textColumn('telephone', 8, 0.8),
    textColumn('availability', 8, 1),
    textColumn('comments', 8, 1.2),
  ]
}
