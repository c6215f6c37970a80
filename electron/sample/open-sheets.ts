import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Actor, SampleWorld } from './sample-world'

/** Somebody who judges something, and how many judge it. */
export interface Seat {
  /** The interview, or the review of a résumé or of work. */
  readonly assessment: Id
  readonly actor: Actor
  readonly count: number
}

/** What was submitted stays closed until the last has submitted; then everybody opens their own. */
export async function openOnceAllAreIn(
  world: SampleWorld,
  { assessment, actor, count }: Seat,
  revision: Hash,
): Promise<void> {
  const opening = { action: world.action, assessment, revision, key: newAgeSecret(world.random) }
  await actor.laptop.run(keepSealingKey, opening)
  const closed = [...(world.closed.get(assessment) ?? []), { actor, opening }]
  world.closed.set(assessment, closed)
  if (closed.length < count) return
  for (const each of closed) await each.actor.laptop.run(openSheet, each.opening)
}
