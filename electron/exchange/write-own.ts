import type { SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { AppError } from '#shared/kernel/app-error'
import type { ExchangePorts } from './exchange-ports'
import type { ExchangeProgress } from './exchange-progress'
import type { ExchangeState } from './exchange-state'
import type { Watched } from './no-progress'
import { nextNumber, putSegment } from './put-segment'

/** Segments in this device's own folder that this laptop did not write: another laptop has the same id. */
export function notOurs(state: ExchangeState, there: readonly SegmentName[]): readonly SegmentName[] {
  const ours = new Set(state.written?.segments.map(({ sha256 }) => sha256))
  return there.filter(({ sha256 }) => !ours.has(sha256))
}

/**
 * Writes what this device has that the folder does not: its changes since its last segment, or all of them, when
 * somebody may read now who could not before (a sealed score sheet: who became HR), or when files of ours are
 * gone from the folder. Nothing is ever overwritten. Errors: `exchange.cloned-device`, `file.…`, and what packing throws.
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

  const packed = await ports.pack(whole ? null : before.head)
  const { bytes, sha256 } = await putSegment(ports, state.folder, packed, { alive }, async (hash) => {
    const segment = { number: nextNumber(there, before), sha256: hash }
    progress.noted({
      device: ports.device,
      segments: [...(before?.segments ?? []), segment],
      missed: (before?.segments ?? []).flatMap((each) => (names.has(each.sha256) ? [] : [each.sha256])),
      head: packed.head,
      recipients: [...recipients],
      sealedFor: [...sealedFor],
    })
    await ports.keep(progress.state)
    return segment
  })
  progress.wrote({ changes: packed.changes, bytes, sha256 })
}

/** Somebody may read now who could not before. */
function grew(before: readonly string[], now: readonly string[]): boolean {
  return now.some((recipient) => !before.includes(recipient))
}
