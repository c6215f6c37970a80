import type { SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { AppError } from '#shared/kernel/app-error'
import type { ExchangePorts } from './exchange-ports'
import type { ExchangeProgress } from './exchange-progress'
import type { ExchangeState } from './exchange-state'
import type { Watched } from './no-progress'
import { nextNumber, putSegment } from './put-segment'
import { damagedOf } from './segment-files'
import type { ShareFiles } from './share-files'

/** So many of the newest segments, and of the older ones, are looked at in one exchange. */
const LOOKS = 10

/** Segments in this device's own folder that this laptop did not write: another laptop has the same id. */
export function notOurs(state: ExchangeState, there: readonly SegmentName[]): readonly SegmentName[] {
  const ours = new Set(state.written?.segments.map(({ sha256 }) => sha256))
  return there.filter(({ sha256 }) => !ours.has(sha256))
}

/**
 * Writes what this device has that the folder does not: its changes since its last segment, or all of them, when
 * somebody may read now who could not before (a sealed score sheet: who became HR), or when files of ours are
 * gone from the folder or cut short there. Nothing is ever overwritten. Errors: `exchange.cloned-device`, `file.…`,
 * and what packing throws.
 */
export async function writeOwn(
  ports: ExchangePorts,
  progress: ExchangeProgress,
  there: readonly SegmentName[],
  { alive }: Watched,
): Promise<void> {
  const { device, files } = ports
  const { state } = progress
  const { head, recipients, sealedFor } = await ports.own()
  alive()
  if (head === null) return
  const before = state.written?.device === device ? state.written : null
  if (notOurs(state, there).length > 0 || (before !== null && head.number < before.head.number)) {
    throw new AppError('exchange.cloned-device')
  }
  const gone = await goneOf(before, { there, alive }, progress, files)
  const whole =
    before === null ||
    gone.length > 0 ||
    grew(before.recipients, recipients) ||
    grew(before.sealedFor, sealedFor)
  if (!whole && head.hash === before.head.hash) return

  const packed = await ports.pack(whole ? null : before.head)
  const { bytes, sha256 } = await putSegment(ports, state.folder, packed, { alive }, async (staged) => {
    const segment = { number: nextNumber(there, before), sha256: staged.sha256, bytes: staged.bytes }
    progress.noted({
      device,
      segments: [...(before?.segments ?? []), segment],
      missed: [...(before?.missed ?? []), ...gone.map((each) => each.sha256)],
      head: packed.head,
      recipients: [...recipients],
      sealedFor: [...sealedFor],
    })
    await ports.keep(progress.state)
    return segment
  })
  progress.wrote({ changes: packed.changes, bytes, sha256 })
}

type Written = NonNullable<ExchangeState['written']>

/** What this device wrote and the folder has no more, whole; what was missed once already is left out. */
async function goneOf(
  before: Written | null,
  { there, alive }: { readonly there: readonly SegmentName[]; readonly alive: Watched['alive'] },
  progress: ExchangeProgress,
  files: ShareFiles,
): Promise<Written['segments']> {
  if (before === null) return []
  const { device, missed } = before
  const { folder, looked } = progress.state
  const names = new Set(there.map(({ sha256 }) => sha256))
  const sought = before.segments.filter(({ sha256 }) => !missed.includes(sha256))
  // On a slow drive each look takes a while: the newest ones every time, of the others some each time, in turn.
  const older = sought.slice(0, -LOOKS)
  const from = looked < older.length ? looked : 0
  progress.lookedTo(from + LOOKS)
  const damaged = await damagedOf(
    [...older.slice(from, from + LOOKS), ...sought.slice(-LOOKS)],
    { folder, device },
    files,
    { alive },
  )
  return sought.filter((each) => !names.has(each.sha256) || damaged.includes(each))
}

/** Somebody may read now who could not before. */
function grew(before: readonly string[], now: readonly string[]): boolean {
  return now.some((recipient) => !before.includes(recipient))
}
