import { isMessageKey, messageOfCode } from '../../messages/catalogue'
import { kindOf } from '../../log/record-id'
import type { RecordId } from '../../log/change'

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
