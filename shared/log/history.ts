import type { Json } from '../kernel/canonical'
import type { Hash, Id } from '../kernel/ids'
import type { ChainName, NamedChange, RecordId } from './change'
import { compareTimes, type HybridTime } from './hybrid-clock'
import { mayPatch } from './record-id'

/** One field of one record, as one change set it. */
export interface HistoryEntry {
  readonly record: RecordId
  readonly field: string
  /** Undefined once it was erased. */
  readonly value: Json | undefined
  readonly actor: Id
  readonly device: Id
  readonly chain: ChainName
  readonly number: number
  /** By the clock of the laptop that wrote it. */
  readonly clock: HybridTime
  readonly command: string
  readonly change: Hash
  /** How many values it replaced that its author had seen. */
  readonly replaces: number
}

/**
 * Who set what and when, from which laptop, oldest first; of one record or of all. Patches that do not count,
 * since another than the author made them, are left out.
 */
export function historyOf(changes: Iterable<NamedChange>, record?: RecordId): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  for (const { hash, header, body } of new Map([...changes].map((each) => [each.hash, each])).values()) {
    for (const [index, patch] of header.patches.entries()) {
      if ((record !== undefined && patch.record !== record) || !mayPatch(patch.record, header.actor)) continue
      entries.push({
        record: patch.record,
        field: patch.field,
        value: body[index]?.value,
        actor: header.actor,
        device: header.device,
        chain: header.chain,
        number: header.number,
        clock: header.clock,
        command: header.command.name,
        change: hash,
        replaces: patch.over.length,
      })
    }
  }
  // Sorting is stable: the patches of a change stay in its order.
  return entries.sort(
    (a, b) => compareTimes(a.clock, b.clock) || compare(a.device, b.device) || compare(a.change, b.change),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
