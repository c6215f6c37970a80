import { chainKey } from '../../log/chain'
import type { NamedChange, RecordId } from '../../log/change'
import { kindOf, partsOf } from '../../log/record-id'

/** What would be gone with this laptop. */
export interface OnlyHere {
  readonly changes: number
  /** With notes, ratings or a submission that nobody else has. */
  readonly interviews: number
  readonly submittedSheets: number
}

/**
 * Counts what exists only on this laptop. `safe` is, by `chainKey` of its own chains, the last number that
 * was exchanged (shared chains) or is in a backup that was verified (any chain).
 */
export function onlyHere(ownChanges: Iterable<NamedChange>, safe: ReadonlyMap<string, number>): OnlyHere {
  let changes = 0
  const interviews = new Set<string>()
  const sheets = new Set<RecordId>()
  for (const { header } of ownChanges) {
    if (header.number <= (safe.get(chainKey(header.chain, header.device)) ?? 0)) continue
    changes += 1
    for (const { record } of header.patches) {
      const kind = kindOf(record)
      if (kind === 'submission') sheets.add(record)
      if (kind === 'notes' || kind === 'sheet' || kind === 'submission') {
        interviews.add(partsOf(record)[0] ?? '')
      }
    }
  }
  return { changes, interviews: interviews.size, submittedSheets: sheets.size }
}
