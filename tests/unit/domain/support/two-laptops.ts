import type { Id } from '#shared/kernel/ids'
import { msOf, type Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import type { World } from './world'

/** A laptop that has what a world has, and works on without hearing of it. */
export class ApartLaptop {
  readonly records = new Records()
  readonly writer: LogWriter
  readonly device: Id
  now: Instant

  constructor(world: World, known: readonly NamedChange[], person: Id) {
    this.records.applyAll(known)
    this.device = world.newId()
    this.now = world.now
    this.writer = new LogWriter(this.records, {
      device: this.device,
      person,
      now: () => ({ instant: this.now, ms: msOf(this.now) }),
      random: world.random,
    })
  }
}

/** Everything that several laptops wrote, folded. */
export function merged(...parts: readonly (readonly NamedChange[])[]): Records {
  return new Records().applyAll(parts.flat())
}
