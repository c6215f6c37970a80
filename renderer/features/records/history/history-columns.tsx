import type { HistoryRow, HistoryValue } from '#shared/domain/records/history'
import { fieldText, recordText, valueWords } from '#shared/domain/records/history-text'
import type { RecordNames } from '#shared/domain/records/record-names'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import type { TableColumn } from '../../../components/data-table/table-column'

/** What a cell shows of a long text; the line in full shows all of it. */
const MOST_SHOWN = 160

/** The columns of the history. Sorted by time alone: that is how it is read. */
export function historyColumns(names: RecordNames): readonly TableColumn<HistoryRow>[] {
  return [
    {
      id: 'when',
      header: message('history-page.when'),
      cell: ({ when }) => formatDateTimeWithZone(when, names.zone),
      // The rows come in this order already.
      compare: () => 0,
      least: 13.5,
      share: 0,
    },
    {
      id: 'person',
      header: message('history-page.person'),
      cell: ({ person }) => names.of.get(person) ?? '',
      least: 6.5,
      share: 1,
    },
    {
      id: 'record',
      header: message('history-page.record'),
      cell: (row) => recordWithNote(row, names),
      least: 8,
      share: 2,
    },
    {
      id: 'field',
      header: message('history-page.field'),
      cell: ({ record, field }) => fieldText(record, field, names),
      least: 6,
      share: 1,
    },
    {
      id: 'before',
      header: message('history-page.before'),
      cell: ({ before }) => short(valuesText(before, names)),
      least: 5,
      share: 2,
    },
    {
      id: 'after',
      header: message('history-page.after'),
      cell: ({ after }) => short(valueWords(after, names)),
      least: 5,
      share: 2,
    },
    {
      id: 'laptop',
      header: message('history-page.laptop'),
      cell: (row) => laptopText(row, names),
      least: 5,
      share: 1,
    },
  ]
}

/** What a value replaced: nothing for a first one, several where a conflict was decided. */
export function valuesText(values: readonly HistoryValue[], names: RecordNames): string {
  return values.map((value) => valueWords(value, names)).join(' | ')
}

export function recordWithNote({ record, counts, isPrivate }: HistoryRow, names: RecordNames): string {
  const notes = [
    ...(isPrivate ? [message('history-page.private')] : []),
    ...(counts ? [] : [message('history-page.no-effect')]),
  ]
  return [recordText(record, names), ...notes].join(' ')
}

export function laptopText({ device, number }: HistoryRow, names: RecordNames): string {
  return message('history-page.number', { laptop: names.laptop(device), number })
}

function short(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
