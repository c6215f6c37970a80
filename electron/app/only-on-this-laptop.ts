import { actionChain, privateChain } from '#shared/domain/record-ids'
import { onlyHere, type OnlyHere } from '#shared/domain/records/only-here'
import type { Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import { changesOfDevice } from './action-records'
import { Exchanges } from './exchanges'
import type { Services } from './services'

/** What would be gone with this laptop, of one hiring action. Only what was exchanged counts as safe here. */
export async function onlyOnThisLaptop(
  services: Services,
  action: Id,
): Promise<OnlyHere & { readonly exchanged: number }> {
  const { journal } = services
  const { device } = journal
  const shared = actionChain(action)
  const exchanged = await new Exchanges(services).exchangedUpTo(action)
  const own = [
    ...(await changesOfDevice(journal, shared, device, exchanged)),
    ...(await changesOfDevice(journal, privateChain(action), device)),
  ]
  return { ...onlyHere(own, new Map([[chainKey(shared, device), exchanged]])), exchanged }
}
