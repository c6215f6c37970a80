import { randomBytes } from 'node:crypto'
import { actionChain } from '#shared/domain/record-ids'
import { newId, type Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { NamedChange } from '#shared/log/change'
import type { Command } from '#shared/log/command'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import type { Program } from '../support/program'

/** The shared changes of the only hiring action of a running program. */
export async function changesOf(
  program: Program,
): Promise<{ readonly action: Id; readonly changes: readonly NamedChange[] }> {
  const { chains } = await program.call('journal.state', {})
  const changes: NamedChange[] = []
  let action = ''
  for (const { chain, device } of chains) {
    if (!chain.startsWith('action/')) continue
    action = chain.slice('action/'.length)
    for (let after = 0, more = true; more;) {
      const page = await program.call('journal.read', {
        chain: actionChain(action),
        device,
        after,
        limit: 1000,
      })
      changes.push(...page.changes)
      after = page.changes.at(-1)?.header.number ?? after
      more = page.more
    }
  }
  return { action, changes }
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** A laptop that has what the program had, and works on without hearing of it. */
export class OtherLaptop {
  readonly device = newId(random)
  readonly records: Records
  readonly #writer: LogWriter

  constructor(known: readonly NamedChange[], person: Id) {
    this.records = new Records().applyAll(known)
    this.#writer = new LogWriter(this.records, {
      device: this.device,
      person,
      now: () => ({ instant: new Date().toISOString(), ms: Date.now() }),
      random,
    })
  }

  get changes(): readonly NamedChange[] {
    return this.#writer.changes
  }

  async run<Input>(command: Command<Input>, input: Input): Promise<void> {
    unwrap(await this.#writer.run(command, input))
  }
}

/** Brings their changes into the program's journal, as an import does, and opens the window anew. */
export async function takeIn(program: Program, laptops: readonly OtherLaptop[]): Promise<void> {
  for (const { changes } of laptops) {
    await program.call('journal.restore', {
      changes: changes.map(({ hash, header, body }) => ({
        hash,
        header: {
          ...header,
          clock: [...header.clock],
          patches: header.patches.map((patch) => ({ ...patch })),
        },
        body: [...body],
      })),
    })
  }
  await program.page.reload()
  await program.opened()
}
