import { isMessageKey, message, messageOfCode } from '../../messages/catalogue'
import { kindOf } from '../../log/record-id'
import type { RecordId } from '../../log/change'
import type { HistoryValue } from './history'

/** What a kind of record is called: *Interview*. */
export function kindLabel(record: RecordId): string {
  return messageOfCode(`history.kind.${kindOf(record)}`, {}, 'history.kind.other')
}

/** What a field is called; of a field in a group (`rating/<competency>`) the group. */
export function fieldLabel(record: RecordId, field: string): string {
  const [name = ''] = field.split('/')
  const own = `history.field.${kindOf(record)}.${name}`
  return messageOfCode(isMessageKey(own) ? own : `history.field.${name}`, { field }, 'history.field.other')
}

/** A value as a line of text; what is not a text or a number as JSON. */
export function valueText(value: HistoryValue): string {
  if (value.kind === 'erased') return message('history.value.erased')
  if (value.kind === 'unknown') return message('history.value.unknown')
  if (value.value === null || value.value === '') return message('history.value.nothing')
  if (typeof value.value === 'boolean') {
    return message(value.value ? 'history.value.yes' : 'history.value.no')
  }
  return typeof value.value === 'string' ? value.value : JSON.stringify(value.value)
}
