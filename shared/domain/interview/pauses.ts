import type { Id } from '../../kernel/ids'
import { compareInstants, msOf, type Instant } from '../../kernel/time'
import type { Identified } from '../find-record'
import type { Interruption, Notes, Pause } from './notes'

type Pauses = Pick<Notes, 'pause'>

/** The pauses in the order in which they began. */
export function pausesOf({ pause }: Pauses): readonly Identified<Pause>[] {
  return inOrder(
    Object.fromEntries(
      Object.entries(pause).flatMap(([id, each]) => (each === null ? [] : [[id, each] as const])),
    ),
  )
}

/** The pause that is not over. */
export function openPause(notes: Pauses): Identified<Pause> | undefined {
  return [...pausesOf(notes)].reverse().find(({ until }) => until === null)
}

/** The same pause, over at this moment. */
export function pauseUntil({ from, reason, words }: Pause, until: Instant): Pause {
  return { from, until, reason, words }
}

/** Whether a pause's reason was said. */
export function isExplained({ reason, words }: Pick<Pause, 'reason' | 'words'>): boolean {
  return reason !== null && (reason !== 'other' || words.trim() !== '')
}

/** Milliseconds; a clock that was set back makes none of it. */
export function pauseLength({ from, until }: Pick<Pause, 'from' | 'until'>): number {
  return until === null ? 0 : Math.max(0, msOf(until) - msOf(from))
}

/** The interruption after which the interview has not gone on. */
export function openInterruption({
  interruption,
}: Pick<Notes, 'interruption'>): Identified<Interruption> | undefined {
  return [...inOrder(interruption)].reverse().find(({ until }) => until === null)
}

/** A stretch in which applicant and panel sat together. */
export interface Sitting {
  readonly from: Instant
  /** Null while it goes on, and where nobody ended it. */
  readonly until: Instant | null
}

/** The sittings of an interview: one, and one more for every time that it went on after it had broken off. */
export function sittingsOf({
  startedAt,
  endedAt,
  interruption,
}: Pick<Notes, 'startedAt' | 'endedAt' | 'interruption'>): readonly Sitting[] {
  if (startedAt === undefined) return []
  const sittings: Sitting[] = []
  let from: Instant | null = startedAt
  for (const broken of inOrder(interruption)) {
    if (from === null) break
    sittings.push({ from, until: broken.from })
    from = broken.until
  }
  if (from !== null) sittings.push({ from, until: endedAt ?? null })
  return sittings
}

function inOrder<Stretch extends { readonly from: Instant }>(
  stretches: Readonly<Record<Id, Stretch>>,
): readonly Identified<Stretch>[] {
  return Object.entries(stretches)
    .map(([id, stretch]) => Object.assign({ id }, stretch))
    .sort((a, b) => compareInstants(a.from, b.from) || (a.id < b.id ? -1 : 1))
}
