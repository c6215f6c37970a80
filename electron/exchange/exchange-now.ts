import type { SegmentName } from '#shared/contracts/bundle/exchange-folder'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { ExchangePorts } from './exchange-ports'
import { ExchangeProgress } from './exchange-progress'
import type { ExchangeState } from './exchange-state'
import { sweep } from './janitor'
import { checkMarker } from './marker-file'
import { whileAlive, type Watched } from './no-progress'
import { devicesIn, segmentsOf } from './segment-files'
import { takeOthers } from './take-others'
import { notOurs, writeOwn } from './write-own'

export interface ExchangeOptions {
  /** Ends the exchange; what was taken in until then stays. */
  readonly signal?: AbortSignal
  /** How long the share may be silent, in ms. */
  readonly patience?: number
}

/**
 * Hands out what this laptop has and takes in what the others have, over a folder that may be gone, slow, full,
 * only readable or changing underneath. Whatever stops it is said in the report; it can be done again at any
 * time, and repeating it changes nothing. Throws only where the state cannot be kept (`storage.…`).
 */
export async function exchangeNow(
  ports: ExchangePorts,
  before: ExchangeState,
  options: ExchangeOptions = {},
): Promise<{ readonly state: ExchangeState; readonly report: ExchangeReport }> {
  const progress = new ExchangeProgress(ports.now().instant, before)
  try {
    await whileAlive(async (watched) => steps(ports, progress, watched), options)
  } catch (thrown) {
    progress.stopped(thrown)
  }
  const report = progress.report()
  const state = { ...progress.state, last: report }
  await ports.keep(state)
  return { state, report }
}

async function steps(ports: ExchangePorts, progress: ExchangeProgress, watched: Watched): Promise<void> {
  const { files, device } = ports
  const { folder } = progress.state
  await checkMarker(folder, progress.state, files)
  watched.alive()
  await sweep(folder, device, { nowMs: ports.now().ms }, files)
  watched.alive()
  const own = await segmentsOf(folder, device, files)
  const segments: SegmentName[] = [...notOurs(progress.state, own)]
  let canWrite = true
  try {
    await writeOwn(ports, progress, own, watched)
  } catch (thrown) {
    // A folder that cannot be written to, or a cloned laptop, is no reason not to read what is there.
    progress.stopped(thrown)
    canWrite = false
  }
  watched.alive()
  for (const each of await devicesIn(folder, files)) {
    if (each === device) continue
    try {
      segments.push(...(await segmentsOf(folder, each, files)))
    } catch (thrown) {
      // One folder that cannot be read does not keep the others out.
      progress.stopped(thrown)
    }
    watched.alive()
  }
  // What one segment brings (a new laptop that HR confirmed) can be what another was held back for.
  let taken = await takeOthers(ports, progress, segments, watched)
  const isAnythingNew = taken > 0
  while (taken > 0 && progress.hasHeld) {
    progress.tryHeldAgain()
    taken = await takeOthers(ports, progress, segments, watched)
  }
  // What came can say that somebody may read now who could not before: they need not wait for the next exchange.
  if (isAnythingNew && canWrite) {
    await writeOwn(ports, progress, await segmentsOf(folder, device, files), watched)
  }
}
