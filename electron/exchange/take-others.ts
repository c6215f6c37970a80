import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { toAppError } from '#shared/kernel/app-error'
import type { ExchangePorts, TakenSegment } from './exchange-ports'
import type { ExchangeProgress } from './exchange-progress'
import type { Watched } from './no-progress'
import { copyHere, pathOfSegment } from './segment-files'

/** What is wrong with the share or this laptop and not with one segment: the next would fail as well. */
const STOPS = /^(exchange\.(not-reachable|cancelled)$|storage\.|journal\.)/

/**
 * Takes in every segment that is new to this laptop, device by device, oldest first. One that cannot be taken in
 * is held back and named; it is tried again the next time, and does not keep the others out. Returns how many
 * were taken in.
 */
export async function takeOthers(
  ports: ExchangePorts,
  progress: ExchangeProgress,
  segments: readonly SegmentName[],
  watched: Watched,
): Promise<number> {
  let taken = 0
  for (const segment of segments) {
    if (progress.state.taken[segment.device]?.includes(segment.sha256) === true) continue
    try {
      const came = await takeOne(ports, progress.state.folder, segment, watched)
      progress.took(segment, came)
    } catch (thrown) {
      const error = toAppError(thrown)
      if (STOPS.test(error.code)) throw error
      progress.held(segment, error)
      continue
    }
    // A crash before this takes the segment in again, which changes nothing.
    await ports.keep(progress.state)
    taken += 1
  }
  return taken
}

async function takeOne(
  ports: ExchangePorts,
  folder: string,
  segment: SegmentName,
  watched: Watched,
): Promise<TakenSegment> {
  const staged = join(ports.staging, `${randomBytes(8).toString('hex')}.segment`)
  try {
    watched.alive()
    await copyHere(pathOfSegment(folder, segment), staged, segment, ports.files, watched)
    const came = await ports.take(staged, segment)
    watched.alive()
    return came
  } finally {
    await rm(staged, { force: true })
  }
}
