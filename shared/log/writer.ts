import type { Id, RandomBytes } from '../kernel/ids'
import { newId } from '../kernel/ids'
import { fail, ok, type Result } from '../kernel/result'
import type { Instant } from '../kernel/time'
import { AppError } from '../kernel/app-error'
import { chainKey, stampChange } from './chain'
import type { NamedChange } from './change'
import { resolvePatches, type Command } from './command'
import { tick } from './hybrid-clock'
import type { Records } from './records'

/** Who writes, and with what clock and chance. */
export interface WriterIdentity {
  readonly device: Id
  readonly person: Id
  readonly now: () => { readonly instant: Instant; readonly ms: number }
  readonly random: RandomBytes
}

/**
 * Runs commands against records in memory and yields their changes: what the command line and the sample
 * use where the window has the journal and the database.
 */
export class LogWriter {
  readonly #records: Records
  readonly #identity: WriterIdentity
  readonly changes: NamedChange[] = []

  constructor(records: Records, identity: WriterIdentity) {
    this.#records = records
    this.#identity = identity
  }

  async run<Input>(command: Command<Input>, input: Input): Promise<Result<NamedChange>> {
    const { device, person, now, random } = this.#identity
    const parsed = command.input.safeParse(input)
    if (!parsed.success) return fail(new AppError('command.invalid-input', parsed.error.message))
    const time = now()
    const plan = await command.plan(this.#records, parsed.data, {
      person,
      now: time.instant,
      newId: () => newId(random),
    })
    if (!plan.ok) return plan
    const { chain } = plan.value
    const change = stampChange(
      {
        chain,
        device,
        actor: person,
        clock: tick(this.#records.clock, time.ms),
        head: this.#records.heads.get(chainKey(chain, device)),
        command: { id: newId(random), name: command.name },
      },
      await resolvePatches(this.#records, plan.value),
      random,
    )
    this.#records.apply(change)
    this.changes.push(change)
    return ok(change)
  }
}
