import { chainKey } from '../../log/chain'
import type { NamedChange, RecordId } from '../../log/change'
import { compareTimes, type HybridTime } from '../../log/hybrid-clock'
import type { Id } from '../../kernel/ids'
import { kindOf, partsOf } from '../../log/record-id'

/** What would be gone with this laptop. */
export interface OnlyHere {
  readonly changes: number
  /** Interviews and résumé reviews with notes, ratings or a submission that nobody else has. */
  readonly interviews: number
  readonly submittedSheets: number
}

/** What is written of an interview or a résumé before it is submitted. */
const WORK: ReadonlySet<string> = new Set(['notes', 'sheet', 'review-work'])

/**
 * Counts what exists only on this laptop. `safe` is, by `chainKey` of its own chains, the last number that
 * was exchanged (shared chains) or is in a backup that was verified (any chain). `submitted` is from `handedIn`:
 * private work that went into a submission which is safe is not counted again.
 */
export function onlyHere(
  ownChanges: Iterable<NamedChange>,
  safe: ReadonlyMap<string, number>,
  submitted: ReadonlyMap<Id, HybridTime> = new Map(),
): OnlyHere {
  let changes = 0
  const interviews = new Set<string>()
  const sheets = new Set<RecordId>()
  for (const { header } of ownChanges) {
    if (header.number <= (safe.get(chainKey(header.chain, header.device)) ?? 0)) continue
    if (header.patches.every(({ record }) => wentIn(record, header.clock, submitted))) continue
    changes += 1
    for (const { record } of header.patches) {
      const kind = kindOf(record)
      if (kind === 'submission') sheets.add(record)
      if (kind === 'submission' || WORK.has(kind)) {
        interviews.add(partsOf(record)[0] ?? '')
      }
    }
  }
  return { changes, interviews: interviews.size, submittedSheets: sheets.size }
}

/** Of each interview the clock of its last submission among changes that are safe. */
export function handedIn(safeChanges: Iterable<NamedChange>): ReadonlyMap<Id, HybridTime> {
  const submitted = new Map<Id, HybridTime>()
  for (const { header } of safeChanges) {
    for (const { record } of header.patches) {
      const interview = partsOf(record)[0] ?? ''
      const before = submitted.get(interview)
      if (kindOf(record) !== 'submission') continue
      if (before === undefined || compareTimes(before, header.clock) < 0)
        submitted.set(interview, header.clock)
    }
  }
  return submitted
}

function wentIn(record: RecordId, clock: HybridTime, submitted: ReadonlyMap<Id, HybridTime>): boolean {
  const kind = kindOf(record)
  if (!WORK.has(kind)) return false
  const by = submitted.get(partsOf(record)[0] ?? '')
  return by !== undefined && compareTimes(clock, by) <= 0
}
