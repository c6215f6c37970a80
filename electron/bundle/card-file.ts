import { type Card, cardText, SignedCard } from '#shared/contracts/bundle/card'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import { signDetached, verifyDetached } from '../signing/cades'
import { describeCertificate } from '../signing/certificate'
import type { Signer } from '../signing/signer'

/** A card has about 4 KB. */
export const MOST_CARD_BYTES = 200_000

/** A card, signed by the laptop that it is about: the bytes of a `*.evenhand-card` file. */
export async function writeCard(card: Card, signer: Signer): Promise<Uint8Array> {
  const signature = await signDetached(Buffer.from(cardText(card)), signer)
  return Buffer.from(canonicalJson({ card, signature: Buffer.from(signature).toString('base64') }))
}

/**
 * Reads and checks a card: that it is one, was signed by the laptop's own certificate, and that this
 * certificate names the laptop. It says nothing of whose it is: for that people compare the fingerprint.
 * Throws `card.unreadable`, `card.newer-version`, `card.altered`, `card.device-mismatch`.
 */
export async function readCard(bytes: Uint8Array): Promise<Card> {
  const { card, signature } = parse(bytes)
  const certificate = Buffer.from(card.certificate, 'base64')
  const check = await verifyDetached(Buffer.from(cardText(card)), Buffer.from(signature, 'base64'))
  if (!check.ok) throw new AppError('card.altered', check.code)
  if (Buffer.compare(check.certificate, certificate) !== 0) throw new AppError('card.altered', 'certificate')
  if (check.description.name !== `Evenhand device ${card.device}`) throw new AppError('card.device-mismatch')
  readable(card.signing)
  return card
}

function parse(bytes: Uint8Array): SignedCard {
  if (bytes.length > MOST_CARD_BYTES) throw new AppError('card.unreadable', 'too large')
  const text = Buffer.from(bytes).toString('utf8')
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new AppError('card.unreadable', 'JSON')
  }
  const parsed = SignedCard.safeParse(raw)
  if (!parsed.success) throw new AppError(isNewer(raw) ? 'card.newer-version' : 'card.unreadable', 'shape')
  // One text for one card: nothing can stand in it that is not seen.
  const { signature } = parsed.data
  if (canonicalJson(parsed.data) !== text || !isCanonicalBase64(signature)) {
    throw new AppError('card.unreadable', 'not canonical')
  }
  return parsed.data
}

/** The last digit of base64 can hold bits that are in no byte. */
function isCanonicalBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}

function isNewer(raw: unknown): boolean {
  const card = isObject(raw) ? raw['card'] : undefined
  return isObject(card) && card['kind'] === 'evenhand-card' && Number(card['v']) > 1
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function readable(certificate: string): void {
  try {
    describeCertificate(Buffer.from(certificate, 'base64'))
  } catch {
    throw new AppError('card.unreadable', 'signing certificate')
  }
}
