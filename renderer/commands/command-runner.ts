import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { chainKey, type Head, type Patch } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import { resolvePatches, type Command, type CommandContext } from '#shared/log/command'
import type { RequestOf } from '#shared/contracts/ipc/contract'
import { call } from '../bridge/bridge'
import type { LocalData } from '../data/local-data'
import type { SaveStatusStore } from './save-status'

export interface RunnerContext {
  readonly person: Id
  readonly device: Id
  readonly now: () => Instant
  readonly newId: () => Id
}

/** How often a command that found newer changes is checked again before it gives up. */
const TRIES = 5

/**
 * The only way to write. One command at a time: its rule is checked against the records, main appends and
 * flushes, and the change is folded before the next command starts.
 */
export class CommandRunner {
  readonly #data: LocalData
  readonly #context: RunnerContext
  readonly #status: SaveStatusStore
  #queue: Promise<unknown> = Promise.resolve()

  constructor(data: LocalData, context: RunnerContext, status: SaveStatusStore) {
    this.#data = data
    this.#context = context
    this.#status = status
  }

  get person(): Id {
    return this.#context.person
  }

  /**
   * Runs a command and answers with its change once that is on the disk and folded. Throws the coded error
   * of a refusal or a failed write. `id` is given where a draft was begun under it.
   */
  async run<Input>(
    command: Command<Input>,
    input: Input,
    id: Id = this.#context.newId(),
  ): Promise<NamedChange> {
    const next = this.#queue.then(async () => this.#runNow(command, input, id))
    this.#queue = next.catch(() => undefined)
    return next
  }

  async #runNow<Input>(command: Command<Input>, input: Input, id: Id): Promise<NamedChange> {
    const checked = command.input.safeParse(input)
    if (!checked.success)
      throw new AppError('command.invalid-input', `${command.name}: ${checked.error.message}`)
    const writer = `command ${id}`
    this.#status.begin(writer)
    try {
      const change = await this.#append(command, checked.data, id)
      this.#status.done(writer, this.#context.now())
      return change
    } catch (thrown) {
      // A refusal is shown where the command was given; the top bar speaks of what is on the disk.
      this.#status.forget(writer)
      throw toAppError(thrown)
    }
  }

  async #append<Input>(command: Command<Input>, input: Input, id: Id): Promise<NamedChange> {
    const context: CommandContext = {
      person: this.#context.person,
      now: this.#context.now(),
      newId: this.#context.newId,
    }
    let known: Head | null | undefined
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const plan = await command.plan(this.#data.records, input, context)
      if (!plan.ok) throw plan.error
      const { chain } = plan.value
      const head = known ?? (await this.#data.head(chainKey(chain, this.#context.device))) ?? null
      const answer = await call('journal.append', {
        command: { id, name: command.name },
        chain,
        head,
        patches: wire(await resolvePatches(this.#data.records, plan.value)),
      })
      if (answer.kind === 'appended') {
        await this.#fold(answer.change, chain)
        return answer.change
      }
      // After a fork the journal's head may be another change of the same number than the one folded last.
      known = answer.head
      await this.#data.catchUp(chain, this.#context.device)
    }
    throw new AppError('command.stale', command.name)
  }

  /** The change is in the journal whatever happens here; a fold that fails rebuilds the tables from it. */
  async #fold(change: NamedChange, chain: ChainName): Promise<void> {
    try {
      await this.#data.fold([change])
    } catch (thrown) {
      const error = toAppError(thrown)
      await this.#data.rebuild(chain, error)
    }
  }
}

function wire(patches: readonly Patch[]): RequestOf<'journal.append'>['patches'] {
  return structuredClone(patches) as RequestOf<'journal.append'>['patches']
}
