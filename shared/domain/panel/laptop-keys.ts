import { z } from 'zod'
import { AgeRecipient } from '../../kernel/age-keys'

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
