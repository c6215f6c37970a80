import type { SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { AppError } from '#shared/kernel/app-error'
import { fileError } from '../bundle/file-error'
import type { ExchangePorts, PackedSegment } from './exchange-ports'
import { ExchangeProgress } from './exchange-progress'
import type { ExchangeState } from './exchange-state'
import { sweep } from './janitor'
import { checkMarker } from './marker-file'
import { whileAlive, type Watched } from './no-progress'
import { nextNumber, putSegment } from './put-segment'
import { pathOfSegment, segmentsOf, damagedOf } from './segment-files'
import { notOurs } from './write-own'

const ANY_AGE = { nowMs: 0, oldMs: Number.NEGATIVE_INFINITY }

/**
 * Takes what this laptop wrote out of the folder: the hiring action is closed, and its data go. The laptop that
 * closed it first leaves one small segment with that change alone, so that a laptop which comes later learns of it;
 * the others leave nothing. Can be repeated, and broken off anywhere: a laptop that exchanges again before it
 * removed its data puts back what the folder lacks. Errors: `exchange.…` as an exchange stops with, `file.…`.
 */
export async function leaveFolder(
  ports: ExchangePorts,
  before: ExchangeState,
  patience?: { readonly patience: number },
): Promise<void> {
  const progress = new ExchangeProgress(ports.now().instant, before)
  await whileAlive(async (watched) => steps(ports, progress, watched), { ...patience })
}

async function steps(ports: ExchangePorts, progress: ExchangeProgress, watched: Watched): Promise<void> {
  const { files, device } = ports
  const { folder } = progress.state
  await checkMarker(folder, progress.state, files)
  watched.alive()
  const there = await segmentsOf(folder, device, files)
  if (notOurs(progress.state, there).length > 0) throw new AppError('exchange.cloned-device')
  const packed = await ports.packClosing()
  if (packed !== undefined) await putClosing(ports, progress, { there, packed }, watched)
  const { written, earlier, closing } = progress.state
  const own = written?.device === device || written === null ? earlier : [...earlier, written]
  for (const segment of there) {
    if (!isSame(segment, closing)) await remove(folder, segment, ports, watched)
  }
  for (const each of own) {
    for (const segment of await oursOf(folder, each, ports)) await remove(folder, segment, ports, watched)
    await sweep(folder, each.device, ANY_AGE, files)
  }
  await sweep(folder, device, ANY_AGE, files)
}

async function putClosing(
  ports: ExchangePorts,
  progress: ExchangeProgress,
  { there, packed }: { readonly there: readonly SegmentName[]; readonly packed: PackedSegment },
  watched: Watched,
): Promise<void> {
  const { closing, folder, written } = progress.state
  if (closing !== null && there.some((segment) => isSame(segment, closing))) {
    if ((await damagedOf([closing], { folder, device: ports.device }, ports.files, watched)).length === 0)
      return
  }
  const before = written?.device === ports.device ? written : null
  await putSegment(ports, folder, packed, watched, async ({ sha256, bytes }) => {
    const segment = { number: nextNumber(there, before), sha256, bytes }
    // It hands out one change: what the next exchange begins with, should there be one, stays as it was.
    const kept = before ?? nothingWritten(packed)
    progress.noted({ ...kept, device: ports.device, segments: [...kept.segments, segment] }, segment)
    await ports.keep(progress.state)
    return segment
  })
}

function isSame({ number, sha256 }: SegmentName, closing: ExchangeState['closing']): boolean {
  return number === closing?.number && sha256 === closing.sha256
}

/** With nobody who could read it before, all is written by the next exchange. */
function nothingWritten({ head }: PackedSegment): Omit<NonNullable<ExchangeState['written']>, 'device'> {
  return { head, recipients: [], sealedFor: [], missed: [], segments: [] }
}

/** Of an id that this laptop had before, only what it wrote itself: a copy of it may have the id still. */
async function oursOf(
  folder: string,
  { device, segments }: ExchangeState['earlier'][number],
  { files }: ExchangePorts,
): Promise<readonly SegmentName[]> {
  const ours = new Set(segments.map(({ sha256 }) => sha256))
  return (await segmentsOf(folder, device, files)).filter(({ sha256 }) => ours.has(sha256))
}

async function remove(
  folder: string,
  segment: SegmentName,
  { files }: ExchangePorts,
  { alive }: Watched,
): Promise<void> {
  const path = pathOfSegment(folder, segment)
  try {
    await files.rm(path, { force: true })
  } catch (thrown) {
    throw fileError(thrown, path)
  }
  alive()
}
