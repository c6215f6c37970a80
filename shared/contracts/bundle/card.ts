import { z } from 'zod'
import { Profile } from '../../domain/profile'
import { AgeRecipient } from '../../kernel/age-keys'
import { canonicalJson } from '../../kernel/canonical'
import { Id } from '../../kernel/ids'

/** A certificate or signature: DER in base64. */
export const Base64Der = z.base64().min(1).max(20_000)

/** The keys of a laptop and of who works at it; none of them secret. */
export const LaptopKeys = z.strictObject({
  /** The laptop's own certificate, by which it signs what it hands out. */
  certificate: Base64Der,
  /** The certificate that the person signs score sheets with. */
  signing: Base64Der,
  /** What is meant for this laptop is encrypted to this. */
  recipient: AgeRecipient,
})
export type LaptopKeys = Readonly<z.infer<typeof LaptopKeys>>

/** How people call a laptop. */
export const LaptopName = z.string().trim().min(1).max(100)

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
