import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { ChainFile } from './chain-file'
import type { ForkFile } from './fork-file'

/** What is to be done with changes that come from elsewhere. */
export interface Incoming {
  /** To put where something is damaged or missing. */
  readonly fill: ReadonlyMap<number, NamedChange>
  /** They continue the chain, in order. */
  readonly append: readonly NamedChange[]
  /** Their numbers are taken by other changes. */
  readonly forks: readonly NamedChange[]
}

/**
 * Sorts verified changes of one chain and device by where they belong. Where a number before one is in no copy,
 * `hold-open` leaves room for it, `refuse` throws `chain.gap`.
 */
export async function sortIncoming(
  file: ChainFile,
  forkFile: ForkFile,
  changes: readonly NamedChange[],
  gaps: 'hold-open' | 'refuse',
): Promise<Incoming> {
  const ordered = [...changes].sort((a, b) => a.header.number - b.header.number)
  const { scan } = file
  const stored = await storedHashes(file, ordered)
  const fill = fillings(file, ordered, stored)
  const append: NamedChange[] = []
  const forks: NamedChange[] = []
  const known = new Set<Hash>([...forkFile.hashes, ...stored.values()])
  if (scan.hash !== null) known.add(scan.hash)
  const assertLinked = ({ header }: NamedChange) => {
    if (gaps === 'hold-open' || header.previous === null || known.has(header.previous)) return
    const values = { number: header.number - 1, device: header.device }
    throw new AppError('chain.gap', `${header.chain} ${header.device} ${header.number - 1}`, values)
  }
  // What follows a fork is one too, however far it goes beyond the end of the chain.
  const beside = new Set<Hash | null>(forkFile.hashes)
  let number = scan.number
  let hash = scan.hash
  for (const change of ordered) {
    const { header } = change
    if (known.has(change.hash)) continue
    const isNext = header.number === number + 1 && (number === 0 || hash === null || header.previous === hash)
    if (fill.get(header.number) !== change) {
      assertLinked(change)
      if (!beside.has(header.previous) && (isNext || header.number > number + 1)) {
        append.push(change)
        number = header.number
        hash = change.hash
      } else {
        forks.push(change)
        beside.add(change.hash)
      }
    }
    known.add(change.hash)
  }
  return { fill, append, forks }
}

/** Which changes go where something is missing: the one after, or else the one before, names the right one. */
function fillings(
  { scan }: ChainFile,
  ordered: readonly NamedChange[],
  stored: ReadonlyMap<number, Hash>,
): Map<number, NamedChange> {
  const open = new Map([...scan.damaged, ...scan.lost])
  const fill = new Map<number, NamedChange>()
  if (open.size === 0) return fill
  for (const change of [...ordered].reverse()) {
    const { number, previous } = change.header
    if (open.get(number) !== change.hash) continue
    fill.set(number, change)
    if (previous !== null && open.get(number - 1) === null) open.set(number - 1, previous)
  }
  for (const change of ordered) {
    const { number, previous } = change.header
    if (fill.has(number) || open.get(number) !== null) continue
    const before = number === 1 ? null : (fill.get(number - 1)?.hash ?? stored.get(number - 1))
    if (previous === before) fill.set(number, change)
  }
  return fill
}

/** The hashes of the changes that stand in the file, from the first number asked for (and one before) on. */
async function storedHashes(
  file: ChainFile,
  ordered: readonly NamedChange[],
): Promise<ReadonlyMap<number, Hash>> {
  const hashes = new Map<number, Hash>()
  const first = (ordered[0]?.header.number ?? 1) - 1
  const last = ordered.at(-1)?.header.number ?? 0
  if (first > file.scan.number) return hashes
  for await (const { entry } of file.entries(Math.max(1, first))) {
    if (entry.kind !== 'change' && entry.kind !== 'newer') continue
    if (entry.number > last) break
    const hash = entry.kind === 'change' ? entry.change.hash : entry.hash
    if (entry.number >= first && !file.scan.damaged.has(entry.number)) hashes.set(entry.number, hash)
  }
  return hashes
}
