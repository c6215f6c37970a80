import { openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import { tellOpenings as tell } from '#shared/domain/scoring/tell-openings'
import type { Id } from '#shared/kernel/ids'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import { runCommand } from './command-runner'
import type { DataServices } from './data-services'
import { keysOfSealed } from './unseal-sheets'

/** Opens the score sheets that everybody may read by now, where there is no window to do it. Returns how many. */
export async function tellOpenings(services: DataServices, action: Id): Promise<number> {
  const { journal, identity } = services
  const { person } = identity
  if (person === undefined) return 0
  return tell({
    action,
    keyless: async () => sealingKeysMissing(await knownRecords(journal, action), person),
    due: async () => openingsDue(await knownRecords(journal, action), action, person),
    run: async (command, input) => runCommand(services, action, command, input),
    sealedKeys: async (revisions) => keysOfSealed(services, await knownRecords(journal, action), revisions),
    random: systemRandom,
  })
}
