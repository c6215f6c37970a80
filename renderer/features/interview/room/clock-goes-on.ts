import type { Notes } from '#shared/domain/interview/notes'
import { msOf } from '#shared/kernel/time'

/** How much longer than planned an interview may have been going on and still be taken for going on. */
const LATE_MINUTES = 60

/**
 * Whether the clock of an interview that is opened again goes on by itself: after a crash or a look at another
 * screen it does, the day after, when notes are completed, it does not.
 */
export function clockGoesOn(notes: Notes, minutes: number, nowMs: number): boolean {
  if (notes.startedAt === undefined || notes.endedAt !== undefined) return false
  return Math.abs(nowMs - msOf(notes.startedAt)) < (minutes + LATE_MINUTES) * 60_000
}
