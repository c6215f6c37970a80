import { join } from 'node:path'
import { segmentFileName, type SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { AppError } from '#shared/kernel/app-error'
import { fileError } from '../bundle/file-error'
import { commitFile, discardFile, stageFile } from '../bundle/publish-file'
import type { ExchangePorts } from './exchange-ports'
import type { ExchangeProgress } from './exchange-progress'
import type { ExchangeState } from './exchange-state'
import type { Watched } from './no-progress'

/** Segments in this device's own folder that this laptop did not write: another laptop has the same id. */
export function notOurs(state: ExchangeState, there: readonly SegmentName[]): readonly SegmentName[] {
  const ours = new Set(state.written?.segments.map(({ sha256 }) => sha256))
  return there.filter(({ sha256 }) => !ours.has(sha256))
}

/**
 * Writes what this device has that the folder does not: its changes since its last segment, or all of them, when
 * somebody may read now who could not before (a sealed score sheet: who became HR), or when files of ours are gone from the folder. Nothing is ever
 * overwritten. Errors: `exchange.cloned-device`, `file.…`, and what packing throws.
 */
export async function writeOwn(
  ports: ExchangePorts,
  progress: ExchangeProgress,
  there: readonly SegmentName[],
  { alive }: Watched,
): Promise<void> {
  const { state } = progress
  const { head, recipients, sealedFor } = await ports.own()
  alive()
  if (head === null) return
  const before = state.written?.device === ports.device ? state.written : null
  if (notOurs(state, there).length > 0 || (before !== null && head.number < before.head.number)) {
    throw new AppError('exchange.cloned-device')
  }
  const names = new Set(there.map(({ sha256 }) => sha256))
  const whole =
    before === null ||
    before.segments.some(({ sha256 }) => !names.has(sha256) && !before.missed.includes(sha256)) ||
    grew(before.recipients, recipients) ||
    grew(before.sealedFor, sealedFor)
  if (!whole && head.hash === before.head.hash) return

  const folder = join(state.folder, ports.device)
  await ports.files.mkdir(folder, { recursive: false }).catch((thrown: unknown) => {
    const error = fileError(thrown, folder)
    if (error.code !== 'file.exists') throw error
  })
  const packed = await ports.pack(whole ? null : before.head)
  const staged = await stageFile(join(folder, 'segment'), watched(packed.chunks, alive), ports.files)
  try {
    alive()
    const number = Math.max(0, ...[...there, ...(before?.segments ?? [])].map((each) => each.number)) + 1
    const segment = { number, sha256: staged.sha256 }
    progress.noted({
      device: ports.device,
      segments: [...(before?.segments ?? []), segment],
      missed: (before?.segments ?? []).flatMap(({ sha256 }) => (names.has(sha256) ? [] : [sha256])),
      head: packed.head,
      recipients: [...recipients],
      sealedFor: [...sealedFor],
    })
    await ports.keep(progress.state)
    await commitFile({ ...staged, path: join(folder, segmentFileName(segment)) }, ports.files)
    progress.wrote({ changes: packed.changes, bytes: staged.bytes, sha256: staged.sha256 })
  } catch (thrown) {
    await discardFile(staged, ports.files)
    throw thrown
  }
}

/** Somebody may read now who could not before. */
function grew(before: readonly string[], now: readonly string[]): boolean {
  return now.some((recipient) => !before.includes(recipient))
}

async function* watched(chunks: AsyncIterable<Uint8Array>, alive: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    alive()
    yield chunk
  }
}
