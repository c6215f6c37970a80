import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signDetached, verifyDetached } from '#electron/signing/cades'
import { createDeviceKey, deviceSigner } from '#electron/signing/device-key'

const id = '0123456789abcdef0123456789abcdef'
const options = {
  now: '2026-03-10T10:00:00.000Z',
  random: (length: number) => Uint8Array.from(randomBytes(length)),
}

describe('a device key', () => {
  it('signs under the device’s id, without a passphrase', async () => {
    const signer = await deviceSigner(JSON.parse(JSON.stringify(await createDeviceKey(id, options))))
    const content = Buffer.from('manifest')
    const check = await verifyDetached(content, await signDetached(content, signer))
    expect(check).toMatchObject({ ok: true, description: { name: `Evenhand device ${id}` } })
  })

  it('is refused when it is damaged or its certificate is another device’s', async () => {
    const key = await createDeviceKey(id, options)
    const other = await createDeviceKey(id, options)
    const damaged = [
      { ...key, privateKey: key.privateKey.slice(0, 40) },
      { ...key, certificate: other.certificate },
      { ...key, device: 'x' },
      'text',
    ]
    for (const file of damaged) {
      await expect(deviceSigner(file)).rejects.toMatchObject({ code: 'signing.device-key-damaged' })
    }
  })
})
