import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { headsOf } from '../bundle/chain-heads'
import { newestHeads, signHead } from '../bundle/head-signature'
import { isActionChain, sharedChanges } from './action-records'
import { ownLaptop } from './own-laptop'
import type { DataServices } from './data-services'

/**
 * Gives this laptop a new id and new keys. What it wrote stays where it is, under the old id: its last word on
 * each shared chain is signed with the old key before. With a passphrase the person gets new keys too. Errors:
 * `identity.none`, `storage.…`.
 */
export async function renewLaptop(services: DataServices, passphrase: string | null): Promise<OwnLaptop> {
  const { identity, journal } = services
  await signOwnHeads(services)
  if (passphrase !== null) await identity.replaceKeys(passphrase)
  await journal.renewDevice(await identity.renewDevice())
  return ownLaptop(identity)
}

async function signOwnHeads({ identity, journal, heads }: DataServices): Promise<void> {
  const signer = await identity.deviceSigner()
  for (const { chain, device, head } of journal.chains()) {
    if (device !== identity.device || head === null || !isActionChain(chain)) continue
    const changes = await sharedChanges(journal, chain.slice('action/'.length))
    const own = headsOf(changes).filter((each) => each.device === device)
    const signed = await Promise.all(own.map(async (each) => signHead(each, signer)))
    await heads.add(chain, signed, (all) => newestHeads(changes, all))
  }
}
