import { z } from 'zod'
import { Id, type Hash } from '../../kernel/ids'
import { dateAt, LocalDate, type ZoneId } from '../../kernel/time'
import { RecordId } from '../../log/change'
import { kindOf, partsOf } from '../../log/record-id'
import { recordIds } from '../record-ids'
import type { HistoryRow } from './history'
import { fieldText, recordText, valueWords } from './history-text'
import type { RecordNames } from './record-names'

/** What of the history is asked for. An empty list asks for all. */
export const HistorySearch = z.object({
  /** A record with all that hangs on it: `historyBeginnings` says what. */
  record: RecordId.nullable(),
  /** Further records that are asked for with it: the other entries of one applicant. */
  also: z.array(RecordId).max(1000),
  people: z.array(Id).max(1000),
  laptops: z.array(Id).max(1000),
  kinds: z.array(z.string().max(40)).max(100),
  /** Kinds of records that the person who asks does not see. */
  hiddenKinds: z.array(z.string().max(40)).max(100),
  /** The first and the last day, in the hiring action's zone. */
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  /** In the record, the field or a value, whatever its case; or the beginning of a change's hash. */
  text: z.string().max(200),
})
export type HistorySearch = Readonly<z.infer<typeof HistorySearch>>

export const WHOLE_HISTORY: HistorySearch = {
  record: null,
  also: [],
  people: [],
  laptops: [],
  kinds: [],
  hiddenKinds: [],
  from: null,
  to: null,
  text: '',
}

/** Kinds whose records begin with an interview's id. */
const OF_INTERVIEW = [
  'attestation',
  'notes',
  'reference',
  'sheet',
  'sealing',
  'submission',
  'signature',
  'opening',
  'succession',
  'return',
  'check',
  'debrief',
  'dissent',
  'consensus',
  'consensus-signature',
  'print',
]

/** And with an applicant's. */
const OF_APPLICANT = ['decision', 'decision-signature']

/** And with the id of a résumé review or of the grading of an assessment. */
const OF_REVIEW = [
  'review-work',
  'sheet',
  'sealing',
  'submission',
  'signature',
  'opening',
  'succession',
  'return',
  'check',
]

/** How the ids begin of a record and of all that hangs on it: an interview's notes, sheets and signatures. */
export function historyBeginnings(record: RecordId): readonly string[] {
  const [id = ''] = partsOf(record)
  switch (kindOf(record)) {
    case 'interview':
      return [record, ...OF_INTERVIEW.map((kind) => `${kind}/${id}/`)]
    case 'review':
      return [record, recordIds.handedIn(id), ...OF_REVIEW.map((kind) => `${kind}/${id}/`)]
    case 'applicant':
      return [
        record,
        `recusal/${id}/`,
        `screening/${id}`,
        `apart/${id}/`,
        ...OF_APPLICANT.map((kind) => `${kind}/${id}/`),
        recordIds.sameAs(id),
      ]
    default:
      return [record]
  }
}

export function hasFilter(search: HistorySearch): boolean {
  const { people, laptops, kinds, from, to, text } = search
  return people.length + laptops.length + kinds.length > 0 || from !== null || to !== null || text !== ''
}

/** Whether a row is asked for; what costs least is looked at first. */
export function rowIsAsked(row: HistoryRow, search: HistorySearch, names: RecordNames): boolean {
  if (!rowFitsFilters(search, names.zone)(row)) return false
  const asked = askedText(search)
  return asked === undefined || asked(row.hash, () => wordsOfRow(row, names))
}

/** What is asked for but the text, without what is not to be seen. */
export function rowFitsFilters(
  { record, also, people, laptops, kinds, hiddenKinds, from, to }: HistorySearch,
  zone: ZoneId,
): (row: Pick<HistoryRow, 'when' | 'person' | 'device' | 'record'>) => boolean {
  const beginnings = record === null ? [] : [record, ...also].flatMap(historyBeginnings)
  return (row) => {
    if (hiddenKinds.includes(kindOf(row.record))) return false
    if (people.length > 0 && !people.includes(row.person)) return false
    if (laptops.length > 0 && !laptops.includes(row.device)) return false
    if (kinds.length > 0 && !kinds.includes(kindOf(row.record))) return false
    if (record !== null && !beginnings.some((beginning) => row.record.startsWith(beginning))) return false
    if (from === null && to === null) return true
    const day = dateAt(row.when, zone)
    return (from === null || day >= from) && (to === null || day <= to)
  }
}

/** So many digits are the beginning of a change's hash and no word; packets print sixteen. */
const FEWEST_DIGITS = 8

/**
 * Whether the text that is asked for stands among a row's words (`wordsOfRow`), or is the beginning of its
 * change's hash, with or without spaces: packets and history prints name hashes. Undefined where none is asked for.
 */
export function askedText(search: HistorySearch): ((hash: Hash, words: () => string) => boolean) | undefined {
  const text = search.text.trim().toLowerCase()
  if (text === '') return undefined
  const digits = text.replaceAll(/\s/gu, '')
  const isHash = digits.length >= FEWEST_DIGITS && /^[0-9a-f]+$/u.test(digits)
  return (hash, words) => (isHash && hash.startsWith(digits)) || words().includes(text)
}

/** All that is said of a row, in small letters. */
export function wordsOfRow(row: HistoryRow, names: RecordNames): string {
  const { record, field, before, after, person } = row
  const values = [...before, after].map((value) => valueWords(value, names))
  return [names.of.get(person) ?? '', recordText(record, names), fieldText(record, field, names), ...values]
    .join('\n')
    .toLowerCase()
}
