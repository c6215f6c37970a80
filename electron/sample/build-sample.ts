import { actionChain } from '#shared/domain/record-ids'
import type { Hash, Id, RandomBytes } from '#shared/kernel/ids'
import type { Instant, ZoneId } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { compareTimes } from '#shared/log/hybrid-clock'
import { furtherAlong, type Later } from './later-content'
import { planHistory } from './plan-history'
import type { Viewer } from './prepare-action'
import { SampleClock } from './sample-clock'
import type { SampleContent } from './sample-content'
import { SampleDays } from './sample-days'
import { SampleWorld, type DrawSheet } from './sample-world'

export interface SampleInput {
  readonly content: SampleContent
  /** The applicants' résumés as PDF, by the applicants' keys. */
  readonly resumes: ReadonlyMap<string, Uint8Array>
  readonly now: () => { readonly instant: Instant }
  /** The hiring action's zone; the content's own when left out. */
  readonly zone?: ZoneId
  readonly random: RandomBytes
  /** The person at this laptop; they join the panels of some interviews to come, today's first among them. */
  readonly viewer?: Viewer
  readonly drawSheet: DrawSheet
  /** Makes it further along: with reviews, grading, a debrief and a decision. Then the person here is of HR, too. */
  readonly later?: Later
  readonly progress?: (done: number, total: number) => void
}

/** A hiring action as it would have come in an archive: what everybody shares, nothing private. */
export interface BuiltSample {
  readonly action: Id
  /** Several people's chains, in the order of their clocks. */
  readonly changes: readonly NamedChange[]
  readonly revisions: ReadonlyMap<Hash, string>
  readonly attachments: ReadonlyMap<Hash, Uint8Array>
}

/**
 * Builds the fictional hiring action around today: every step is a real command, on the laptop of the person
 * who would take it, at the time when they would have. All ids are new each time.
 * Throws `sample.unknown-key` and whatever the commands refuse with: the content does not hold together.
 */
export async function buildSample(input: SampleInput): Promise<BuiltSample> {
  const { later, random, progress } = input
  const content = later === undefined ? input.content : furtherAlong(input.content, later.content)
  const { zone = content.action.zone } = input
  const days = new SampleDays(input.now().instant, zone)
  const clock = new SampleClock(days.instant(-14, '08:30'))
  const world = new SampleWorld(content, days, clock, random)
  const history = planHistory(world, input)
  for (const [index, event] of history.entries()) {
    clock.set(event.at)
    await event.run()
    progress?.(index + 1, history.length)
  }
  const chain = actionChain(world.action)
  const changes = [...world.actors.values()]
    .flatMap(({ laptop }) => laptop.changes)
    .filter(({ header }) => header.chain === chain)
    .sort((a, b) => compareTimes(a.header.clock, b.header.clock))
  return { action: world.action, changes, revisions: world.revisions, attachments: world.attachments }
}
