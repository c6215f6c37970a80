import { dirname } from 'node:path'
import type { Hash } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { ChainFile } from './chain-file'
import { keepAside, withFile, writeFully } from './file-operations'
import { encodeChange, encodeMarker } from './journal-line'

const BUFFERED = 1 << 20
const NEWLINE = Buffer.from('\n')

export interface Rewriting {
  /** Changes to put where they are damaged, missing or lost, by number. */
  readonly fill: ReadonlyMap<number, NamedChange>
  /** What to write where nothing can be put. */
  readonly mark: 'missing' | 'lost'
}

/**
 * Writes a chain's file anew with what was damaged put back or marked. The file appears whole by a rename; the
 * damaged one is kept as `<device>.damaged-<n>.jsonl`. Answers whole changes that stood in another's place.
 */
export async function rewriteChain(file: ChainFile, rewriting: Rewriting): Promise<readonly NamedChange[]> {
  const { fs, stem } = file.place
  const fresh = `${stem}.jsonl.part`
  const displaced: NamedChange[] = []
  await withFile(fs, fresh, 'replace', async (target) => {
    let position = 0
    let pieces: Uint8Array[] = []
    let waiting = 0
    const flush = async () => {
      await writeFully(target, Buffer.concat(pieces), position)
      position += waiting
      pieces = []
      waiting = 0
    }
    for await (const line of wholeLines(file, rewriting, displaced)) {
      pieces.push(line)
      waiting += line.length
      if (waiting >= BUFFERED) await flush()
    }
    await flush()
    await target.sync()
  })
  const size = await fs.size(file.path)
  if (size !== undefined && size > 0) {
    await keepAside(fs, file.path, { from: 0, to: size }, (n) => `${stem}.damaged-${n}.jsonl`)
  }
  file.expectReplacement()
  await fs.rename(fresh, file.path)
  await fs.syncFolder(dirname(file.path))
  await file.reload()
  return displaced
}

async function* wholeLines(
  file: ChainFile,
  { fill, mark }: Rewriting,
  displaced: NamedChange[],
): AsyncGenerator<Uint8Array> {
  const { damaged, lost, number: last } = file.scan
  const substitute = (number: number, hash: Hash | null): Uint8Array => {
    const change = fill.get(number)
    if (change !== undefined) return encodeChange(change)
    return encodeMarker(lost.has(number) ? 'lost' : mark, { number, hash })
  }
  const hashAt = (number: number) => damaged.get(number) ?? lost.get(number) ?? null
  let next = 1
  for await (const { entry, bytes } of file.entries(1)) {
    if (entry.kind === 'unreadable' || entry.number < next) continue
    for (; next < entry.number; next += 1) yield substitute(next, hashAt(next))
    next += 1
    if (damaged.has(entry.number) || lost.has(entry.number)) {
      if (entry.kind === 'change' && entry.change.hash !== hashAt(entry.number)) displaced.push(entry.change)
      yield substitute(entry.number, hashAt(entry.number))
    } else yield Buffer.concat([bytes, NEWLINE])
  }
  for (; next <= last; next += 1) yield substitute(next, hashAt(next))
}
