import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { findRecord } from '#shared/domain/find-record'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import { Person } from '#shared/domain/panel/person'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { actionOfChain } from '#shared/log/chain'
import { headsOf } from '../bundle/chain-heads'
import { newestHeads, signHead } from '../bundle/head-signature'
import { isActionChain, knownRecords, sharedChanges } from './action-records'
import { runCommand } from './command-runner'
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
  const actions = actionsOf(journal)
  await journal.renewDevice(await identity.renewDevice())
  for (const action of actions) await introduce(services, action)
  return ownLaptop(identity)
}

/** The hiring actions that this laptop wrote in. */
function actionsOf(journal: DataServices['journal']): readonly Id[] {
  return journal
    .chains()
    .filter(({ chain, device, head }) => device === journal.device && head !== null && isActionChain(chain))
    .map(({ chain }) => actionOfChain(chain))
}

/**
 * The first word under the new id: what the person signs with from now on. Without one there would be nothing to
 * hand out, and what only the old id had written would stay here.
 */
async function introduce(services: DataServices, action: Id): Promise<void> {
  const { identity, journal } = services
  const person = identity.describe()
  if (person === null) return
  const record = recordIds.person(action, person.person)
  const found = await findRecord(await knownRecords(journal, action), Person, record)
  if (found === undefined || found.deleted) return
  const { fingerprint } = person
  await runCommand(services, action, updatePerson, { action, person: person.person, fields: { fingerprint } })
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
