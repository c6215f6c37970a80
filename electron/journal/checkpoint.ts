import { z } from 'zod'
import { hashJson } from '#shared/kernel/canonical'
import { Hash } from '#shared/kernel/ids'
import { HybridTime } from '#shared/log/hybrid-clock'
import type { ChainScan, ScanStart } from './chain-scan'
import { readWhole, withFile, writeFully } from './file-operations'
import type { FileSystem } from './file-system'

const Slots = z.array(z.tuple([z.int().min(1), Hash.nullable()]))
const Content = z.strictObject({
  format: z.literal(1),
  marks: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        offset: z.int().min(0),
        previous: Hash.nullable(),
        clock: HybridTime,
      }),
    )
    .min(1),
  damaged: Slots,
  lost: Slots,
})
const Checkpoint = Content.extend({ check: Hash })

/**
 * Where the next start can go on reading: everything before the last mark was verified once. `lag` changes at
 * least are left to be read then. Undefined while the chain is too short.
 */
export function checkpointOf(scan: ChainScan, lag: number): ScanStart | undefined {
  const marks = scan.marks.filter((mark) => mark.number <= scan.number - lag + 1)
  const last = marks.at(-1)
  if (last === undefined || last.number === 1) return undefined
  const before = (slots: ReadonlyMap<number, Hash | null>) =>
    [...slots].filter(([number]) => number < last.number)
  return { marks, damaged: before(scan.damaged), lost: before(scan.lost) }
}

/**
 * Neither flushed nor renamed: a checkpoint that did not get whole to the disk fails its checksum, and the
 * next start reads the chain from the beginning.
 */
export async function writeCheckpoint(fs: FileSystem, path: string, start: ScanStart): Promise<void> {
  const content = { format: 1, marks: start.marks, damaged: start.damaged, lost: start.lost }
  const bytes = Buffer.from(JSON.stringify({ ...content, check: hashJson(content) }), 'utf8')
  await withFile(fs, path, 'replace', (file) => writeFully(file, bytes, 0))
}

/** A checkpoint that is whole; undefined otherwise, which costs time and nothing else. */
export async function readCheckpoint(fs: FileSystem, path: string): Promise<ScanStart | undefined> {
  let raw: unknown
  try {
    const bytes = await readWhole(fs, path)
    raw = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'))
  } catch {
    return undefined
  }
  const parsed = Checkpoint.safeParse(raw)
  if (!parsed.success) return undefined
  const { check, ...content } = parsed.data
  return hashJson(content) === check ? content : undefined
}
