import { tellOpenings as tell } from '#shared/domain/scoring/tell-openings'
import type { Id } from '#shared/kernel/ids'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import { runCommand } from './command-runner'
import type { DataServices } from './data-services'
import { keyOfSealed } from './unseal-sheets'

/** What the window does before anything leaves the laptop, for where there is none. Returns how many were told. */
export async function tellOpenings(services: DataServices, action: Id): Promise<number> {
  const { journal, identity } = services
  const { person } = identity
  if (person === undefined) return 0
  const records = async () => knownRecords(journal, action)
  return tell(
    {
      records,
      sealedKey: async (revision) => keyOfSealed(services, await records(), revision),
      run: async (command, input) => runCommand(services, action, command, input),
      random: systemRandom,
    },
    action,
    person,
  )
}
