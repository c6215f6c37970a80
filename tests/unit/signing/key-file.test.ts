import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { describeCertificate } from '#electron/signing/certificate'
import { signDetached, verifyDetached } from '#electron/signing/cades'
import { changePassphrase, createSigningIdentity, KeyFile, unlockSigner } from '#electron/signing/key-file'
import { withChecksum } from '#electron/signing/key-file-format'

const options = {
  now: '2026-03-10T10:00:00.000Z',
  random: (length: number) => Uint8Array.from(randomBytes(length)),
  cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
}
const subject = {
  name: 'Zoë "Q" 中村, O=Other',
  title: 'Engineer',
  agency: 'Agence é',
  email: 'zoe@example.gov',
}
const content = Buffer.from('what is signed')

/** The same text with one character exchanged. */
function withOtherCharacter(text: string, index: number): string {
  const other = text.charAt(index) === 'A' ? 'B' : 'A'
  return text.slice(0, index) + other + text.slice(index + 1)
}

describe('a signing key file', () => {
  it('holds a self-issued certificate that names its subject, valid for five years', async () => {
    const file = await createSigningIdentity(subject, 'a passphrase', options)
    expect(KeyFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
    expect(describeCertificate(Buffer.from(file.certificate, 'base64'))).toMatchObject({
      name: 'Zoë "Q" 中村, O=Other',
      organisation: 'Agence é',
      email: 'zoe@example.gov',
      notBefore: '2026-03-10T10:00:00.000Z',
      notAfter: '2031-03-10T10:00:00.000Z',
      selfIssued: true,
      algorithm: 'ecdsa-p256-sha256',
    })
  })

  it('makes an identity without title, agency and email', async () => {
    const file = await createSigningIdentity({ name: 'Ada', title: '', agency: '', email: '' }, 'p', options)
    expect(describeCertificate(Buffer.from(file.certificate, 'base64'))).toMatchObject({
      name: 'Ada',
      organisation: '',
      email: '',
    })
  })

  it('opens with its passphrase and signs', async () => {
    const signer = await unlockSigner(await createSigningIdentity(subject, 'pass', options), 'pass')
    expect(signer.algorithm).toBe('ecdsa-p256-sha256')
    expect(await verifyDetached(content, await signDetached(content, signer))).toMatchObject({ ok: true })
  })

  it('opens with the same passphrase typed in decomposed letters', async () => {
    const file = await createSigningIdentity(subject, 'caf\u00e9', options)
    await expect(unlockSigner(file, 'cafe\u0301')).resolves.toHaveProperty('algorithm')
  })

  it('says that a passphrase is wrong', async () => {
    const file = await createSigningIdentity(subject, 'pass', options)
    await expect(unlockSigner(file, 'Pass')).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
    await expect(unlockSigner(file, '')).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
  })

  it('refuses an empty passphrase and a subject without a name', async () => {
    await expect(createSigningIdentity(subject, '', options)).rejects.toMatchObject({
      code: 'signing.passphrase-empty',
    })
    await expect(createSigningIdentity({ ...subject, name: ' ' }, 'p', options)).rejects.toMatchObject({
      code: 'signing.subject-invalid',
      detail: 'name',
    })
  })

  it('takes a new passphrase, keeps the certificate, and forgets the old passphrase', async () => {
    const file = await createSigningIdentity(subject, 'old', options)
    const changed = await changePassphrase(file, 'old', 'new', options)
    expect(changed.certificate).toBe(file.certificate)
    expect(changed.kdf.salt).not.toBe(file.kdf.salt)
    expect(changed.cipher.nonce).not.toBe(file.cipher.nonce)
    await expect(unlockSigner(changed, 'old')).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
    await expect(unlockSigner(changed, 'new')).resolves.toHaveProperty('algorithm')
    await expect(changePassphrase(file, 'wrong', 'new', options)).rejects.toMatchObject({
      code: 'signing.wrong-passphrase',
    })
  })

  it('says that it is damaged, wherever one character of its base64 changed', async () => {
    const file = await createSigningIdentity(subject, 'pass', options)
    for (const index of [0, 40, file.ciphertext.length - 5]) {
      const damaged = { ...file, ciphertext: withOtherCharacter(file.ciphertext, index) }
      await expect(unlockSigner(damaged, 'pass')).rejects.toMatchObject({ code: 'signing.key-file-damaged' })
    }
    const otherName = { ...file, subject: { ...file.subject, name: 'Mallory' } }
    await expect(unlockSigner(otherName, 'pass')).rejects.toMatchObject({ code: 'signing.key-file-damaged' })
    await expect(unlockSigner({}, 'pass')).rejects.toMatchObject({ code: 'signing.key-file-damaged' })
    await expect(unlockSigner(null, 'pass')).rejects.toMatchObject({ code: 'signing.key-file-damaged' })
  })

  it('does not open with an exchanged header, even under a right checksum', async () => {
    const file = await createSigningIdentity(subject, 'pass', options)
    const other = await createSigningIdentity({ ...subject, name: 'Mallory' }, 'pass', options)
    const { ciphertext, checksum: _, ...header } = file
    const forged = withChecksum({ ...header, certificate: other.certificate }, ciphertext)
    await expect(unlockSigner(forged, 'pass')).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
  })

  it('says that a file of a later version needs a newer program', async () => {
    const file = await createSigningIdentity(subject, 'pass', options)
    await expect(unlockSigner({ ...file, version: 2 }, 'pass')).rejects.toMatchObject({
      code: 'signing.key-file-newer',
    })
  })

  it('refuses a file that asks for more memory than a laptop has', async () => {
    const file = await createSigningIdentity(subject, 'pass', options)
    const { ciphertext, checksum: _, ...header } = file
    const greedy = withChecksum({ ...header, kdf: { ...header.kdf, memoryKiB: 2 ** 30 } }, ciphertext)
    await expect(unlockSigner(greedy, 'pass')).rejects.toMatchObject({ code: 'signing.key-file-damaged' })
  })
})
