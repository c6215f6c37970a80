import type { Card } from '#shared/contracts/bundle/card'
import type { Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'

/** The entry of the panel that a card most likely belongs to: by id, else by address, else by name. */
export function likelyPerson(
  { person, profile }: Pick<Card, 'person' | 'profile'>,
  people: readonly (Pick<Person, 'name' | 'email' | 'fingerprint'> & { readonly id: Id })[],
): Id | undefined {
  const known = people.find(({ id }) => id === person)
  if (known !== undefined) return known.id
  // Who has a key already works at a laptop of their own, under another id.
  const open = people.filter(({ fingerprint }) => fingerprint === '')
  const email = folded(profile.email)
  const byEmail = email === '' ? [] : open.filter((each) => folded(each.email) === email)
  const byName = open.filter((each) => folded(each.name) === folded(profile.name))
  const [only, ...others] = byEmail.length > 0 ? byEmail : byName
  return others.length === 0 ? only?.id : undefined
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}
