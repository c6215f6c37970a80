import type { Json } from '../../kernel/canonical'
import { formatDateTimeWithZone, formatSlot, Instant, Slot } from '../../kernel/time'
import type { RecordId } from '../../log/change'
import { partsOf } from '../../log/record-id'
import { isMessageKey, message, messageOfCode } from '../../messages/catalogue'
import { fieldLabel, kindLabel } from './history-labels'
import type { HistoryValue } from './history'
import type { RecordNames } from './record-names'

const IN_ACTION = /^(person|device|recovery)\//
/** Families of messages that name a state, a role or a kind. */
const STATES = [
  'status',
  'panel-role',
  'duty',
  'place',
  'question-kind',
  'round-kind',
  'rating',
  'pause-reason',
  'incident',
  'screening-reason',
  'screening-outcome',
  'decision.kind',
]
/** Looked at before the full check, which costs more: a search goes through every value. */
const LIKE_INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const HASH_LENGTH = 64
const SHORT_HASH = 16

/** A record in words: *Recusal: Maria Lopez, Avery Haldane*. */
export function recordText(record: RecordId, names: RecordNames): string {
  const parts = partsOf(record)
  // The hiring action goes without saying where it only tells whose person or laptop it is.
  const own = IN_ACTION.test(record) ? parts.slice(1) : parts
  const said = own.flatMap((part) => names.of.get(part) ?? [])
  const kind = kindLabel(record)
  return said.length === 0 ? kind : message('history.record', { kind, name: said.join(', ') })
}

/** A field in words, with the competency or question that it is about. */
export function fieldText(record: RecordId, field: string, names: RecordNames): string {
  const label = fieldLabel(record, field)
  const about = names.of.get(field.split('/')[1] ?? '')
  return about === undefined ? label : message('history.field-about', { label, about })
}

/** A value as a person reads it: names instead of ids, times with their zone, lists and groups as lines. */
export function valueWords(value: HistoryValue, names: RecordNames): string {
  if (value.kind === 'erased') return message('history.value.erased')
  if (value.kind === 'unknown') return message('history.value.unknown')
  return jsonWords(value.value, names)
}

export function jsonWords(value: Json, names: RecordNames): string {
  if (value === null || value === '') return message('history.value.nothing')
  if (typeof value === 'boolean') return message(value ? 'history.value.yes' : 'history.value.no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return textWords(value, names)
  if (Array.isArray(value)) {
    if (value.length === 0) return message('history.value.nothing')
    const list: readonly Json[] = value
    const items = list.map((item) => jsonWords(item, names))
    return list.some((item) => typeof item === 'object') ? items.join('\n') : items.join(', ')
  }
  const slot = Slot.safeParse(value)
  if (slot.success) return formatSlot(slot.data)
  const pairs = Object.entries(value)
    // An id that stands for nothing in words says nothing to a person.
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => `${keyWords(key)}: ${jsonWords(inner, names)}`)
  return pairs.length === 0 ? message('history.value.nothing') : pairs.join('; ')
}

/** A padded age file in base64 is longer than this; certificates are shorter. */
const LEAST_SEALED = 4096

function textWords(text: string, { of, zone }: RecordNames): string {
  const named = of.get(text)
  if (named !== undefined) return named
  if (LIKE_INSTANT.test(text) && Instant.safeParse(text).success) return formatDateTimeWithZone(text, zone)
  if (text.includes(' ')) return text
  if (text.length >= LEAST_SEALED && /^[A-Za-z0-9+/]+=*$/.test(text)) return message('history.value.sealed')
  const state = STATES.map((family) => `${family}.${text}`).find(isMessageKey)
  if (state !== undefined) return messageOfCode(state, {}, 'history.value.nothing')
  return text.length === HASH_LENGTH && /^[0-9a-f]+$/.test(text) ? `${text.slice(0, SHORT_HASH)}…` : text
}

function keyWords(key: string): string {
  return messageOfCode(`history.field.${key}`, { field: key }, 'history.value.key')
}
