import type { Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { textOrder } from '../../../components/data-table/text-order'
import type { TableColumn } from '../../../components/data-table/table-column'
import type { WithId } from '../../../data/use-live'

type Row = WithId<Person>

function column(
  id: 'name' | 'title' | 'duties' | 'agency' | 'email' | 'zone' | 'fingerprint',
  text: (row: Row) => string,
  widths: { readonly least: number; readonly share: number },
): TableColumn<Row> {
  return {
    id,
    header: message(`people.column.${id}`),
    cell: (row) => <span title={text(row)}>{text(row)}</span>,
    compare: textOrder(text),
    ...widths,
  }
}

/** The columns of the table of people. */
export function personColumns(self: Id): readonly TableColumn<Row>[] {
  return [
    column('name', ({ id, name }) => (id === self ? message('people.you', { name }) : name), {
      least: 10,
      share: 1.4,
    }),
    column('duties', ({ duties }) => duties.map((duty) => message(`duty.${duty}`)).join(', '), {
      least: 8,
      share: 1,
    }),
    column('title', ({ title }) => title, { least: 8, share: 1.2 }),
    column('agency', ({ agency }) => agency, { least: 8, share: 1.2 }),
    column('email', ({ email }) => email, { least: 10, share: 1.3 }),
    column('zone', ({ zone = '' }) => zone.replaceAll('_', ' '), { least: 8, share: 1 }),
    column('fingerprint', ({ fingerprint }) => fingerprintText(fingerprint), { least: 9, share: 0.8 }),
  ]
}

function fingerprintText(fingerprint: string): string {
  if (fingerprint === '') return message('people.fingerprint.unknown')
  return message('people.fingerprint.known', { start: fingerprint.slice(0, 12) })
}
