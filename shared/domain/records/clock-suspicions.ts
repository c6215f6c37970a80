import type { Id } from '../../kernel/ids'
import { msOf, type Instant } from '../../kernel/time'
import type { NamedChange } from '../../log/change'
import { chainKey } from '../../log/chain'
import { compareTimes } from '../../log/hybrid-clock'

/** A laptop whose clock is or was wrong. The code is the key of a finding's message. */
export interface SuspectClock {
  readonly code: 'clock.ahead' | 'clock.back'
  readonly device: Id
  /** The change that showed it first. */
  readonly number: number
  /** How far ahead of now, or how far back from the change before, in whole hours. */
  readonly hours: number
}

const HOUR = 3_600_000
const AHEAD_HOURS = 24

/**
 * The laptops whose readings lie more than a day ahead of now, or go back from one change to the next. A
 * reading that was only taken over from another laptop (its counter is not 0) is no fault of this one. What
 * it never does is to decide which change counts.
 */
export function suspectClocks(changes: Iterable<NamedChange>, now: Instant): readonly SuspectClock[] {
  const chains = new Map<string, NamedChange[]>()
  for (const change of changes) {
    const key = chainKey(change.header.chain, change.header.device)
    const list = chains.get(key)
    if (list === undefined) chains.set(key, [change])
    else list.push(change)
  }
  const found = new Map<string, SuspectClock>()
  for (const key of [...chains.keys()].sort()) {
    for (const suspect of suspectsIn(chains.get(key) ?? [], msOf(now))) {
      const name = `${suspect.device} ${suspect.code}`
      const before = found.get(name)
      if (before === undefined || suspect.hours > before.hours) found.set(name, suspect)
    }
  }
  return [...found.keys()].sort().flatMap((name) => found.get(name) ?? [])
}

function suspectsIn(chain: readonly NamedChange[], now: number): readonly SuspectClock[] {
  const ordered = [...chain].sort(
    (a, b) => a.header.number - b.header.number || compareTimes(a.header.clock, b.header.clock),
  )
  return ordered.flatMap(({ header }, index): readonly SuspectClock[] => {
    const { device, number, clock } = header
    const [ms, counter] = clock
    const ahead = Math.floor((ms - now) / HOUR)
    if (counter === 0 && ms - now > AHEAD_HOURS * HOUR)
      return [{ code: 'clock.ahead', device, number, hours: ahead }]
    const before = ordered[index - 1]?.header
    if (before === undefined || before.number === number || compareTimes(before.clock, clock) < 0) return []
    return [{ code: 'clock.back', device, number, hours: Math.floor((before.clock[0] - ms) / HOUR) }]
  })
}
