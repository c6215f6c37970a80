import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import type { Id } from '#shared/kernel/ids'
import type { World } from './world'

const CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** Something in the shape of an age recipient; no key belongs to it. */
export function recipientOf(letter: string): string {
  return `age1${(CHARACTERS.includes(letter) ? letter : 'q').repeat(58)}`
}

/** Something in the shape of an age secret key. */
export function secretOf(letter: string): string {
  return `AGE-SECRET-KEY-1${(CHARACTERS.includes(letter) ? letter : 'q').repeat(58).toUpperCase()}`
}

/** The public keys of a laptop, told apart by a letter. */
export function keysOf(letter: string) {
  return {
    certificate: btoa(`certificate of laptop ${letter}`),
    signing: btoa(`signing certificate ${letter}`),
    recipient: recipientOf(letter),
  }
}

/** The clerk confirms a person's laptop. */
export async function confirmLaptop(world: World, person: Id, letter: string): Promise<Id> {
  const device = world.newId()
  const { action } = world
  await world.run(confirmDevice, { action, device, person, name: `Laptop ${letter}`, keys: keysOf(letter) })
  return device
}
