import { openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import { tellOpenings as tell } from '#shared/domain/scoring/tell-openings'
import type { Id } from '#shared/kernel/ids'
import { systemRandom } from '../platform/random'
import { openAction } from './command-runner'
import type { DataServices } from './data-services'
import { keysOfSealed } from './unseal-sheets'

/** Opens the score sheets that everybody may read by now, where there is no window to do it. Returns how many. */
export async function tellOpenings(services: DataServices, action: Id): Promise<number> {
  const { person } = services.identity
  if (person === undefined) return 0
  const { records, run } = await openAction(services, action)
  return tell({
    action,
    keyless: async () => sealingKeysMissing(records, person),
    due: async () => openingsDue(records, action, person),
    run,
    sealedKeys: async (revisions) => keysOfSealed(services, records, revisions),
    random: systemRandom,
  })
}
