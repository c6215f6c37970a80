import { kindOf, partsOf } from '../../log/record-id'
import type { RecordId } from '../../log/change'
import { kindLabel } from './history-labels'
import { recordText } from './history-text'
import type { RecordNames } from './record-names'

/** The records of one kind, in words. */
export interface SaidRecords {
  readonly kind: string
  readonly count: number
  /** The first of them, each once, as they are called. */
  readonly names: readonly string[]
  /** How many more there are than names. */
  readonly others: number
}

/** Which records these are, by kind, the most numerous first; of each kind so many by name. */
export function saidRecords(
  records: readonly RecordId[],
  names: RecordNames,
  most: number,
): readonly SaidRecords[] {
  const byKind = new Map<string, RecordId[]>()
  for (const record of records) {
    const list = byKind.get(kindOf(record))
    if (list === undefined) byKind.set(kindOf(record), [record])
    else list.push(record)
  }
  return [...byKind.values()]
    .map((list): SaidRecords => {
      const [first = ''] = list
      const kind = kindLabel(first)
      const said = list.slice(0, most).map((record) => nameOnly(record, kind, names))
      return { kind, count: list.length, names: [...new Set(said)], others: list.length - said.length }
    })
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

/** The name without the kind, which is said once for all; the kind where there is no name. */
function nameOnly(record: RecordId, kind: string, names: RecordNames): string {
  const said = partsOf(record).flatMap((part) => names.of.get(part) ?? [])
  return said.length === 0 ? kind : recordText(record, names).slice(kind.length).replace(/^\W+/u, '')
}
