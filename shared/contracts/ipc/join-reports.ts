import type { ExchangeReport, TakenIn } from './exchange-report'

/** Two exchanges right after each other as the one that the person asked for. */
export function joinReports(first: ExchangeReport, second: ExchangeReport): ExchangeReport {
  return {
    at: first.at,
    folder: first.folder,
    written: joinWritten(first.written, second.written),
    taken: joinTaken([...first.taken, ...second.taken]),
    held: second.held,
    stopped: second.stopped ?? first.stopped,
  }
}

function joinWritten(
  first: ExchangeReport['written'],
  second: ExchangeReport['written'],
): ExchangeReport['written'] {
  if (first === null || second === null) return first ?? second
  return { ...second, changes: first.changes + second.changes, bytes: first.bytes + second.bytes }
}

function joinTaken(taken: readonly TakenIn[]): TakenIn[] {
  const byDevice = new Map<string, TakenIn>()
  for (const each of taken) {
    const before = byDevice.get(each.device)
    if (before === undefined) {
      byDevice.set(each.device, each)
      continue
    }
    const records = [...new Set([...before.records, ...each.records])].sort()
    byDevice.set(each.device, {
      device: each.device,
      people: [...new Set([...before.people, ...each.people])].sort(),
      changes: before.changes + each.changes,
      records,
      recordCount: Math.max(records.length, before.recordCount, each.recordCount),
    })
  }
  return [...byDevice.values()]
}
