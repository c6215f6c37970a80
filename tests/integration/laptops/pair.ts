import { join } from 'node:path'
import { Exchanges } from '#electron/app/exchanges'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { writeJoiningFile } from '#electron/app/invite-laptop'
import type { Id } from '#shared/kernel/ids'
import { freshFolder, Laptop } from './laptop'

/** A hiring action of one HR specialist with one laptop and of one SME, whose laptop HR has confirmed. */
export interface Pair {
  readonly hr: Laptop
  readonly sme: Laptop
  readonly action: Id
}

export async function makePair(): Promise<Pair> {
  const hr = await Laptop.of('Avery Haldane')
  const sme = await Laptop.of('Noor Haddad')
  const action = await hr.startAction()
  await hr.addSme(action, sme.person, 'Noor Haddad')
  await hr.confirm(action, sme, sme.person)
  return { hr, sme, action }
}

/** A pair of which the SME joined and both chose the exchange folder. */
export interface ExchangingPair extends Pair {
  readonly share: string
}

export async function makeExchangingPair(): Promise<ExchangingPair> {
  const { hr, sme, action } = await makePair()
  const file = join(freshFolder(), 'noor.evenhand')
  await writeJoiningFile(hr.services, { action, device: sme.services.identity.device }, file)
  await takes(sme, file, 'join')
  const share = freshFolder()
  for (const { services } of [hr, sme]) await new Exchanges(services).choose(action, share)
  return { hr, sme, action, share }
}

/** What a person does with a file that is not locked: chooses it, looks at what is shown, and takes it in. */
export async function takes(laptop: Laptop, path: string, purpose: 'join' | 'import') {
  const incoming = new IncomingFiles(laptop.services)
  const shown = await incoming.choose(path, purpose)
  if (shown?.kind !== 'verified') throw new Error('not verified')
  return { shown, result: await incoming.take(shown.id) }
}
