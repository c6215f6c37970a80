import { newId, type Id } from '#shared/kernel/ids'
import { AppError } from '#shared/kernel/app-error'
import { unwrap } from '#shared/kernel/result'
import type { NamedChange } from '#shared/log/change'
import { resolvePatches, type Command } from '#shared/log/command'
import type { Records } from '#shared/log/records'
import type { AppendRequest } from '../journal/journal'
import { readClock } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import type { DataServices } from './data-services'

/** What a journal says of a hiring action, and commands on it. */
export interface OpenAction {
  /** With what the commands changed. */
  readonly records: Records
  /** Throws what the command refuses with, `identity.none`, `storage.…`; flushed when it resolves. */
  readonly run: <Input>(command: Command<Input>, input: Input) => Promise<NamedChange>
}

type Services = Pick<DataServices, 'journal' | 'identity'>

/**
 * Reads a hiring action where no window does, for one command after the other: the journal is read once for all
 * of them, so nothing else may write to it meanwhile.
 */
export async function openAction({ journal, identity }: Services, action: Id): Promise<OpenAction> {
  const records = await knownRecords(journal, action)
  return {
    records,
    run: async (command, input) => {
      const { person } = identity
      if (person === undefined) throw new AppError('identity.none')
      const now = readClock().instant
      const plan = unwrap(
        await command.plan(records, input, { person, now, newId: () => newId(systemRandom) }),
      )
      const patches = await resolvePatches(records, plan)
      const own = journal
        .chains()
        .find(({ chain, device }) => chain === plan.chain && device === journal.device)
      const answer = await journal.append({
        command: { id: newId(systemRandom), name: command.name },
        chain: plan.chain,
        head: own?.head ?? null,
        patches: structuredClone(patches) as AppendRequest['patches'],
      })
      // Nothing else writes: the journal's lock is held, and commands run one after the other.
      if (answer.kind !== 'appended') throw new AppError('journal.in-use', 'written at the same time')
      records.apply(answer.change)
      return answer.change
    },
  }
}

/** Runs one command of a hiring action where no window does. Throws as `OpenAction.run`. */
export async function runCommand<Input>(
  services: Services,
  action: Id,
  command: Command<Input>,
  input: Input,
): Promise<NamedChange> {
  const { run } = await openAction(services, action)
  return run(command, input)
}
