import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { readSegmentName, segmentFileName, type SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { AppError } from '#shared/kernel/app-error'
import { Id } from '#shared/kernel/ids'
import { fileError, systemCode } from '../bundle/file-error'
import type { Watched } from './no-progress'
import type { ShareFiles } from './share-files'

const CHUNK_BYTES = 1024 * 1024
const NO_FOLDER = new Set(['ENOENT', 'ENOTDIR'])

/** The segments of a device, in the order in which it wrote them. None where it has no folder yet. */
export async function segmentsOf(
  folder: string,
  device: Id,
  files: ShareFiles,
): Promise<readonly SegmentName[]> {
  const names = await namesIn(join(folder, device), files)
  return names
    .flatMap((name) => readSegmentName(device, name) ?? [])
    .sort((a, b) => a.number - b.number || (a.sha256 < b.sha256 ? -1 : 1))
}

/** A segment as its writer remembers it: an older version did not note its length. */
interface Remembered extends Omit<SegmentName, 'device'> {
  readonly bytes?: number | undefined
}

/**
 * Those of a device's segments whose files have another length than was written: a drive cut them short or emptied
 * them, and they keep their names. What is not there at all is none of them. Errors: `file.…`.
 */
export async function damagedOf<Segment extends Remembered>(
  segments: readonly Segment[],
  at: { readonly folder: string; readonly device: Id },
  files: ShareFiles,
  { alive }: Pick<Watched, 'alive'>,
): Promise<readonly Segment[]> {
  const damaged: Segment[] = []
  for (const segment of segments) {
    if (segment.bytes === undefined) continue
    const length = await lengthOf(pathOfSegment(at.folder, { ...segment, device: at.device }), files)
    if (length !== undefined && length !== segment.bytes) damaged.push(segment)
    alive()
  }
  return damaged
}

async function lengthOf(path: string, files: ShareFiles): Promise<number | undefined> {
  try {
    return (await files.stat(path)).size
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return undefined
    throw fileError(thrown, path)
  }
}

/** The devices that have a folder. */
export async function devicesIn(folder: string, files: ShareFiles): Promise<readonly Id[]> {
  return (await namesIn(folder, files)).filter((name) => Id.safeParse(name).success).sort()
}

/** Names in a folder; none where it is not there, or is a stray file. Errors: `file.…`. */
export async function namesIn(folder: string, files: ShareFiles): Promise<readonly string[]> {
  try {
    return await files.readdir(folder)
  } catch (thrown) {
    if (NO_FOLDER.has(systemCode(thrown) ?? '')) return []
    throw fileError(thrown, folder)
  }
}

export function pathOfSegment(folder: string, segment: SegmentName): string {
  return join(folder, segment.device, segmentFileName(segment))
}

/**
 * Copies a segment off the share, so that nothing changes underneath while it is verified. Errors:
 * `exchange.half-file` (its bytes are not yet, or no longer, those that its name says), `exchange.file-gone`,
 * `file.…`.
 */
export async function copyHere(
  from: string,
  to: string,
  { sha256 }: Pick<SegmentName, 'sha256'>,
  files: ShareFiles,
  { alive }: Pick<Watched, 'alive'>,
): Promise<void> {
  const hash = createHash('sha256')
  try {
    const source = await files.open(from, 'r')
    try {
      const target = await files.open(to, 'wx', 0o600)
      try {
        const buffer = Buffer.alloc(CHUNK_BYTES)
        for (let position = 0; ;) {
          const { bytesRead } = await source.read(buffer, 0, buffer.length, position)
          alive()
          if (bytesRead === 0) break
          position += bytesRead
          if (position > LIMITS.bundleBytes) throw new AppError('bundle.too-large')
          hash.update(buffer.subarray(0, bytesRead))
          await target.writeFile(buffer.subarray(0, bytesRead))
        }
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
    }
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') throw new AppError('exchange.file-gone')
    throw fileError(thrown, from)
  }
  if (hash.digest('hex') !== sha256) throw new AppError('exchange.half-file', '', { file: basename(from) })
}
