import type { AuditLine, AuditModel } from '../../contracts/documents/audit'
import type { PaperSize } from '../../contracts/documents/facts'
import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import { formatDate, formatDateTimeWithZone, msOf, type Instant } from '../../kernel/time'
import type { NamedChange } from '../../log/change'
import { Records } from '../../log/records'
import { message } from '../../messages/catalogue'
import { requireRecord } from '../find-record'
import { HiringAction } from '../preparation/hiring-action'
import { recordIds } from '../record-ids'
import { chainWitnesses } from './chain-witnesses'
import { actionFacts } from './facts'
import { historyOf, type HistoryRow } from './history'
import { kindLabel } from './history-labels'
import { rowIsAsked, type HistorySearch } from './history-search'
import { fieldText, recordText, valueWords } from './history-text'
import { recordNames, type RecordNames } from './record-names'

/** More lines than that are a book that nobody reads, and take minutes to draw. */
export const MOST_AUDIT_LINES = 5000

export interface AuditPrinting {
  readonly now: Instant
  readonly paper?: PaperSize
}

/**
 * The list of who changed what, the oldest first, as far as it is asked for. `changes` are all of the shared
 * chains: what is private until it is submitted is on no such list. Refuses: `record.not-found`,
 * `history.nothing-found`, `history.too-long` (values `count`, `most`).
 */
export async function auditModel(
  changes: readonly NamedChange[],
  action: Id,
  search: HistorySearch,
  { now, paper = 'letter' }: AuditPrinting,
): Promise<Result<AuditModel>> {
  const records = new Records().applyAll(changes)
  const found = await requireRecord(records, HiringAction, recordIds.action(action))
  if (!found.ok) return found
  const names = await recordNames(records, action)
  const rows = historyOf(changes).filter((row) => rowIsAsked(row, search, names))
  if (rows.length === 0) return fail(new AppError('history.nothing-found', action))
  if (rows.length > MOST_AUDIT_LINES) {
    return fail(new AppError('history.too-long', action, { count: rows.length, most: MOST_AUDIT_LINES }))
  }
  return ok({
    paper,
    createdAt: msOf(now),
    made: formatDateTimeWithZone(now, found.value.zone),
    action: actionFacts(found.value),
    filters: filtersOf(search, names),
    lines: rows.map((row) => auditLine(row, names)),
    witnesses: chainWitnesses(records.heads, action, names),
  })
}

function auditLine(row: HistoryRow, names: RecordNames): AuditLine {
  const { before, after, counts, device, field, number, person, record, when } = row
  return {
    when: formatDateTimeWithZone(when, names.zone),
    person: names.of.get(person) ?? message('audit.somebody', { id: person.slice(0, 8) }),
    laptop: message('audit.laptop', { laptop: names.laptop(device), number }),
    record: recordText(record, names),
    field: fieldText(record, field, names),
    before: before.map((value) => valueWords(value, names)).join('\n'),
    after: valueWords(after, names),
    remark: counts ? '' : message('audit.no-effect'),
  }
}

function filtersOf(
  { record, people, laptops, kinds, from, to, text }: HistorySearch,
  names: RecordNames,
): AuditModel['filters'] {
  const list = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ label, value: values.join(', ') }]
  return [
    ...list(message('audit.filter.record'), record === null ? [] : [recordText(record, names)]),
    ...list(
      message('audit.filter.people'),
      people.map((person) => names.of.get(person) ?? person),
    ),
    ...list(message('audit.filter.laptops'), laptops.map(names.laptop)),
    ...list(
      message('audit.filter.kinds'),
      kinds.map((kind) => kindLabel(`${kind}/`)),
    ),
    ...list(message('audit.filter.from'), from === null ? [] : [formatDate(from)]),
    ...list(message('audit.filter.to'), to === null ? [] : [formatDate(to)]),
    ...list(message('audit.filter.text'), text.trim() === '' ? [] : [text.trim()]),
  ]
}
