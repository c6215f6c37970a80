import type { Json } from '../../kernel/canonical'
import type { Hash, Id } from '../../kernel/ids'
import { instantFromMs, msOf, type Instant } from '../../kernel/time'
import type { ChangeHeader, NamedChange, RecordId } from '../../log/change'
import { compareTimes } from '../../log/hybrid-clock'
import { mayPatch } from '../../log/record-id'

/** A value in the history. `unknown` where the change that set it is not on this laptop. */
export type HistoryValue =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'erased' }
  | { readonly kind: 'unknown' }

/** One field that somebody set. */
export interface HistoryRow {
  /** By the laptop's own clock, which may be wrong; the order is that of the log. */
  readonly when: Instant
  /** The change's number in its laptop's chain. */
  readonly number: number
  readonly device: Id
  readonly person: Id
  readonly command: string
  readonly record: RecordId
  readonly field: string
  /** What it replaced: nothing for a first value, several where a conflict was resolved. */
  readonly before: readonly HistoryValue[]
  readonly after: HistoryValue
  /** False where somebody set what only another may set: it is kept and has no effect. */
  readonly counts: boolean
  readonly hash: Hash
  /** In the chain that is this person's alone until they submit. */
  readonly isPrivate: boolean
}

export interface HistoryFilter {
  readonly record?: RecordId | undefined
  readonly person?: Id | undefined
  readonly device?: Id | undefined
  readonly field?: string | undefined
  /** The first and the last moment. */
  readonly from?: Instant | undefined
  readonly to?: Instant | undefined
}

/** Who changed what and when, the oldest first, in the same order on every laptop. */
export function historyOf(
  changes: readonly NamedChange[],
  filter: HistoryFilter = {},
): readonly HistoryRow[] {
  const byHash = new Map(changes.map((change) => [change.hash, change]))
  return [...byHash.values()]
    .filter((change) => changeFits(change, filter))
    .sort(inHistoryOrder)
    .flatMap((change) => historyRows(change, byHash).filter((row) => rowFits(row, filter)))
}

function changeFits({ header }: NamedChange, { person, device, from, to }: HistoryFilter): boolean {
  const when = whenOf(header)
  return (
    (person === undefined || header.actor === person) &&
    (device === undefined || header.device === device) &&
    (from === undefined || when >= from) &&
    (to === undefined || when <= to)
  )
}

/** The last moment that a date can be written of; a clock may be wrong by any number of years. */
const LAST_MS = msOf('9999-12-31T00:00:00.000Z')

function whenOf({ clock }: ChangeHeader): Instant {
  return instantFromMs(Math.min(clock[0], LAST_MS))
}

function rowFits(row: HistoryRow, { record, field }: HistoryFilter): boolean {
  return (record === undefined || row.record === record) && (field === undefined || row.field === field)
}

/** The oldest first, the same on every laptop. */
export function inHistoryOrder(
  a: Pick<NamedChange, 'hash' | 'header'>,
  b: Pick<NamedChange, 'hash' | 'header'>,
): number {
  return (
    compareTimes(a.header.clock, b.header.clock) ||
    compareTexts(a.header.device, b.header.device) ||
    a.header.number - b.header.number ||
    compareTexts(a.hash, b.hash)
  )
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The fields that one change set. `byHash` holds at least the changes whose values it replaced. */
export function historyRows(
  change: NamedChange,
  byHash: ReadonlyMap<Hash, NamedChange>,
): readonly HistoryRow[] {
  const { header, hash } = change
  return header.patches.map(({ record, field, over }) => ({
    when: whenOf(header),
    number: header.number,
    device: header.device,
    person: header.actor,
    command: header.command.name,
    record,
    field,
    before: over.map((replaced) => valueIn(byHash.get(replaced), record, field)),
    after: valueIn(change, record, field),
    counts: mayPatch(record, header.actor),
    hash,
    isPrivate: header.chain.startsWith('private/'),
  }))
}

function valueIn(change: NamedChange | undefined, record: RecordId, field: string): HistoryValue {
  const index = change?.header.patches.findIndex((patch) => patch.record === record && patch.field === field)
  if (change === undefined || index === undefined || index < 0) return { kind: 'unknown' }
  const body = change.body[index]
  return body === null || body === undefined ? { kind: 'erased' } : { kind: 'value', value: body.value }
}
