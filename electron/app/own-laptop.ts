import type { Card } from '#shared/contracts/bundle/card'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { AppError } from '#shared/kernel/app-error'
import { writeCard } from '../bundle/card-file'
import { publishFile } from '../bundle/publish-file'
import type { IdentityStore } from './identity-store'

/** This laptop, as others are to know it. Error: `identity.none`. */
export async function ownLaptop(identity: IdentityStore): Promise<OwnLaptop> {
  return { device: identity.device, name: identity.deviceName, keys: await identity.laptopKeys() }
}

/** Writes this laptop's card. Errors: `identity.none`, `file.…`. */
export async function saveCard(identity: IdentityStore, path: string): Promise<{ bytes: number }> {
  const person = identity.describe()
  if (person === null) throw new AppError('identity.none')
  const { device, name, keys } = await ownLaptop(identity)
  const card: Card = {
    v: 1,
    kind: 'evenhand-card',
    device,
    name,
    person: person.person,
    profile: person.profile,
    ...keys,
  }
  const bytes = await writeCard(card, await identity.deviceSigner())
  await publishFile(path, [bytes])
  return { bytes: bytes.length }
}
