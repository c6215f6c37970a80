import { z } from 'zod'
import { Base64Der, LaptopKeys, LaptopName } from '../../domain/panel/laptop-keys'
import { Profile } from '../../domain/profile'
import { canonicalJson } from '../../kernel/canonical'
import { Id } from '../../kernel/ids'

/** What a new laptop hands to an HR specialist, who confirms it. */
export const Card = LaptopKeys.extend({
  v: z.literal(1),
  kind: z.literal('evenhand-card'),
  device: Id,
  name: LaptopName,
  person: Id,
  profile: Profile,
})
export type Card = Readonly<z.infer<typeof Card>>

/** The content of a `*.evenhand-card` file, as canonical JSON. */
export const SignedCard = z.strictObject({
  card: Card,
  /** Detached CAdES by the laptop's key over the card's canonical JSON. */
  signature: Base64Der,
})
export type SignedCard = Readonly<z.infer<typeof SignedCard>>

/** The one text of a card: what is signed. */
export function cardText(card: Card): string {
  return canonicalJson(card)
}
