import type { Notes } from '#shared/domain/interview/notes'
import { openInterruption, openPause, sittingsOf } from '#shared/domain/interview/pauses'
import { msOf } from '#shared/kernel/time'

/** How much longer than planned an interview may have been going on and still be taken for going on. */
const LATE_MINUTES = 60

/**
 * Whether the clock of an interview that is opened again goes on by itself: after a crash or a look at another
 * screen it does; in a pause, and the day after, when notes are completed, it does not.
 */
export function clockGoesOn(notes: Notes, minutes: number, nowMs: number): boolean {
  const from = sittingsOf(notes).at(-1)?.from
  if (from === undefined || notes.endedAt !== undefined) return false
  if (openPause(notes) !== undefined || openInterruption(notes) !== undefined) return false
  return Math.abs(nowMs - msOf(from)) < (minutes + LATE_MINUTES) * 60_000
}
