import { newId, type Id } from '#shared/kernel/ids'
import { AppError } from '#shared/kernel/app-error'
import { unwrap } from '#shared/kernel/result'
import type { NamedChange } from '#shared/log/change'
import { resolvePatches, type Command } from '#shared/log/command'
import type { AppendRequest } from '../journal/journal'
import { readClock } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import type { DataServices } from './data-services'

/**
 * Runs a command of a hiring action where no window does: checked against all that the journal has, and flushed
 * when it resolves. Throws what the command refuses with, `identity.none`, `storage.…`.
 */
export async function runCommand<Input>(
  { journal, identity }: Pick<DataServices, 'journal' | 'identity'>,
  action: Id,
  command: Command<Input>,
  input: Input,
): Promise<NamedChange> {
  const { person } = identity
  if (person === undefined) throw new AppError('identity.none')
  const records = await knownRecords(journal, action)
  const now = readClock().instant
  const plan = unwrap(await command.plan(records, input, { person, now, newId: () => newId(systemRandom) }))
  const patches = await resolvePatches(records, plan)
  const own = journal.chains().find(({ chain, device }) => chain === plan.chain && device === journal.device)
  const answer = await journal.append({
    command: { id: newId(systemRandom), name: command.name },
    chain: plan.chain,
    head: own?.head ?? null,
    patches: structuredClone(patches) as AppendRequest['patches'],
  })
  // Nothing else writes: the journal's lock is held, and commands run one after the other.
  if (answer.kind !== 'appended') throw new AppError('journal.in-use', 'written at the same time')
  return answer.change
}
