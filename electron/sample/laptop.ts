import { newId, type Id, type RandomBytes } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { NamedChange } from '#shared/log/change'
import type { Command } from '#shared/log/command'
import type { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import type { SampleClock } from './sample-clock'

/** A person of the sample at a laptop of their own: it writes a chain of its own, in their name. */
export class Laptop {
  readonly person: Id
  readonly #writer: LogWriter

  constructor(records: Records, clock: SampleClock, random: RandomBytes) {
    this.person = newId(random)
    this.#writer = new LogWriter(records, {
      device: newId(random),
      person: this.person,
      now: clock.now,
      random,
    })
  }

  /** Runs a command; throws what it refuses with. */
  async run<Input>(command: Command<Input>, input: Input): Promise<NamedChange> {
    return unwrap(await this.#writer.run(command, input))
  }

  get changes(): readonly NamedChange[] {
    return this.#writer.changes
  }
}
