import { actionChain } from '#shared/domain/record-ids'
import { handedIn, onlyHere, type OnlyHere } from '#shared/domain/records/only-here'
import type { Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { changesOfDevice } from './action-records'
import { readBackupPlace } from './backup/backup-place'
import { Exchanges } from './exchanges'
import type { DataServices } from './data-services'

/**
 * What would be gone with this laptop, of one hiring action or of all: what was neither exchanged nor is in a
 * backup. Private work on a sheet whose submission is safe does not count.
 */
export async function onlyOnThisLaptop(
  services: DataServices,
  action?: Id,
): Promise<OnlyHere & { readonly exchanged: number }> {
  const { journal, identity, paths } = services
  const own = new Set([journal.device, ...(await identity.earlierIds())])
  const backup = (await readBackupPlace(paths.profile)).last?.heads ?? {}
  const exchanges = new Exchanges(services)
  const safe = new Map<string, number>()
  const unsafe: NamedChange[] = []
  const submitted: NamedChange[] = []
  let exchanged = 0
  for (const { chain, device } of journal.chains()) {
    const [kind, of] = chain.split('/')
    if (!own.has(device) || of === undefined || (action !== undefined && of !== action)) continue
    const key = chainKey(chain, device)
    const shared = kind === 'action' && device === journal.device ? await exchanges.exchangedUpTo(of) : 0
    if (chain === actionChain(action ?? '')) exchanged = shared
    safe.set(key, Math.max(shared, backup[key] ?? 0))
    const changes = await changesOfDevice(journal, chain, device, safe.get(key) ?? 0)
    unsafe.push(...changes)
    if (kind !== 'action') continue
    const all = await changesOfDevice(journal, chain, device)
    submitted.push(...all.slice(0, all.length - changes.length))
  }
  return { ...onlyHere(unsafe, safe, handedIn(submitted)), exchanged }
}
