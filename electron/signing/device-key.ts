import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { Id, type RandomBytes } from '#shared/kernel/ids'
import { Instant } from '#shared/kernel/time'
import { signerOfPkcs8 } from './private-key'
import type { Signer } from './signer'

const VALID_YEARS = 20

/**
 * A device's own key. It signs the heads of the segments that the device hands out; it names a laptop, not a
 * person, and lies open in the profile folder, because no person is asked when a segment is written.
 */
export const DeviceKey = z.strictObject({
  version: z.literal(1),
  kind: z.literal('evenhand-device-key'),
  device: Id,
  /** PKCS#8. */
  privateKey: z.base64(),
  /** DER. */
  certificate: z.base64(),
  created: Instant,
})
export type DeviceKey = z.infer<typeof DeviceKey>

/** A new key for a device, with a certificate that names the device's id. */
export async function createDeviceKey(
  deviceId: Id,
  { now, random }: { readonly now: Instant; readonly random: RandomBytes },
): Promise<DeviceKey> {
  const { issueToSelf } = await import('./self-issued')
  const subject = { name: `Evenhand device ${deviceId}`, title: '', agency: '', email: '' }
  const { pkcs8, certificate } = await issueToSelf(subject, { now, random, years: VALID_YEARS })
  const privateKey = pkcs8.toString('base64')
  pkcs8.fill(0)
  return {
    version: 1,
    kind: 'evenhand-device-key',
    device: deviceId,
    privateKey,
    certificate: Buffer.from(certificate).toString('base64'),
    created: now,
  }
}

/** The signer of a device; throws `signing.device-key-damaged`. */
export async function deviceSigner(deviceKey: unknown): Promise<Signer> {
  const parsed = DeviceKey.safeParse(deviceKey)
  if (!parsed.success) throw new AppError('signing.device-key-damaged', 'format')
  const pkcs8 = Buffer.from(parsed.data.privateKey, 'base64')
  const signer = signerOfPkcs8(pkcs8, Buffer.from(parsed.data.certificate, 'base64'), [])
  pkcs8.fill(0)
  if (signer === undefined) throw new AppError('signing.device-key-damaged', 'key and certificate')
  return signer
}
