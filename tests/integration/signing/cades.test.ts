import { beforeAll, describe, expect, it } from 'vitest'
import { signDetached, verifyDetached } from '#electron/signing/cades'
import type { Signer } from '#electron/signing/signer'
import { EC, makeAuthority, NAME, ownSigner, RSA, runTool } from './support'

const content = Buffer.from('{"kind":"evenhand-seal","name":"中 é"}')

/** OpenSSL's own check of content, signature and signing-certificate-v2, the given certificate trusted. */
async function openssl(signature: Uint8Array, trusted: Uint8Array, signed: Uint8Array = content) {
  const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(trusted).toString('base64')}\n-----END CERTIFICATE-----\n`
  const args = 'cms -verify -cades -binary -inform DER -partial_chain -purpose any -no_check_time'.split(' ')
  const files = ['-in', '{a.p7s}', '-content', '{a.json}', '-CAfile', '{ca.pem}', '-out', '{out}']
  return runTool('openssl', [...args, ...files], {
    'a.p7s': signature,
    'a.json': signed,
    'ca.pem': Buffer.from(pem),
  })
}

describe('a detached CAdES signature', () => {
  let signer: Signer
  let p7s: Uint8Array
  beforeAll(async () => {
    signer = await ownSigner()
    p7s = await signDetached(content, signer)
  })

  it('is verified by Evenhand and by OpenSSL', async () => {
    expect(await verifyDetached(content, p7s)).toMatchObject({ ok: true, description: { name: NAME } })
    const verified = await openssl(p7s, signer.certificate)
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.output).toContain('CAdES Verification successful')
    expect((await openssl(p7s, signer.certificate, Buffer.from('other'))).code).not.toBe(0)
  })

  it('has no signing time', async () => {
    const printed = await runTool(
      'openssl',
      ['cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', '{a.p7s}'],
      { 'a.p7s': p7s },
    )
    expect(printed.output).toContain('signingCertificateV2')
    expect(printed.output).not.toContain('signingTime')
  })

  it('by an RSA key carries its chain and is verified by both', async () => {
    const authority = await makeAuthority()
    const rsa = await authority.issue('Ada', RSA)
    const signature = await signDetached(content, rsa)
    expect(await verifyDetached(content, signature)).toMatchObject({
      ok: true,
      chain: [authority.certificate],
      description: { algorithm: 'rsa-sha256' },
    })
    expect(await openssl(signature, authority.certificate)).toMatchObject({ code: 0 })
  })

  it('is refused over other content', async () => {
    expect(await verifyDetached(Buffer.from('other'), p7s)).toEqual({
      ok: false,
      code: 'signature.content-changed',
    })
  })

  it('is refused whichever of its bytes changed', async () => {
    for (let offset = 0; offset < p7s.length; offset += 5) {
      const changed = Uint8Array.from(p7s)
      changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8))
      expect((await verifyDetached(content, changed)).ok, `byte ${offset}`).toBe(false)
    }
  })

  it('is refused when cut off or followed by anything', async () => {
    for (const changed of [new Uint8Array(), p7s.subarray(0, -1), Buffer.concat([p7s, Buffer.of(0)])]) {
      expect(await verifyDetached(content, changed)).toEqual({ ok: false, code: 'signature.unreadable' })
    }
  })

  it('is refused with another certificate of the same kind in it', async () => {
    const authority = await makeAuthority()
    const ada = await authority.issue('Ada', EC)
    let bob = await authority.issue('Bob', EC)
    // The authority's own signature in a certificate has one of three lengths.
    while (bob.certificate.length !== ada.certificate.length) bob = await authority.issue('Bob', EC)
    const signature = Buffer.from(await signDetached(content, ada))
    const start = signature.indexOf(ada.certificate)
    signature.set(bob.certificate, start)
    expect(await verifyDetached(content, signature)).toEqual({
      ok: false,
      code: 'signature.certificate-mismatch',
    })
  })

  it('is not made when the key behind the port is another one', async () => {
    const other = await ownSigner()
    const faulty: Signer = { ...signer, sign: async (bytes) => other.sign(bytes) }
    await expect(signDetached(content, faulty)).rejects.toMatchObject({
      code: 'signing.signature-rejected',
      detail: 'signature.invalid',
    })
  })
})
