import type { Card } from '#shared/contracts/bundle/card'
import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import { addPerson, updatePerson } from '#shared/domain/panel/commands/person-commands'
import type { Duty } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { hashBytes } from '#shared/kernel/canonical'
import type { Session } from '../../../app/session'
import { confirmOwnLaptop } from './confirm-own-laptop'

/** Who a card belongs to: an entry of the panel, or somebody new with these duties. */
export type InvitedPerson = { readonly person: Id } | { readonly duties: readonly Duty[] }

/**
 * HR confirms the laptop of a card, whose fingerprint was compared by voice; who is new becomes part of the
 * hiring action. Throws `action.not-hr`, `device.…`, `person.…`.
 */
export async function inviteCard(
  session: Pick<Session, 'data' | 'identity' | 'runner'>,
  action: Id,
  card: Card,
  who: InvitedPerson,
): Promise<void> {
  const { runner } = session
  await confirmOwnLaptop(session, action)
  const fingerprint = hashBytes(Uint8Array.from(atob(card.signing), (character) => character.charCodeAt(0)))
  const person = 'person' in who ? who.person : card.person
  if ('person' in who) {
    await runner.run(updatePerson, { action, person, fields: { fingerprint } })
  } else {
    await runner.run(addPerson, {
      action,
      person,
      ...card.profile,
      fingerprint,
      duties: [...who.duties],
    })
  }
  const { certificate, signing, recipient, device, name } = card
  await runner.run(confirmDevice, {
    action,
    device,
    person,
    name,
    keys: { certificate, signing, recipient },
  })
}
