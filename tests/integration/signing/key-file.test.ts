import { expect, it } from 'vitest'
import { createSigningIdentity, unlockSigner } from '#electron/signing/key-file'
import { NOW, random } from './support'

it('a key file at the real cost opens with its passphrase and names that cost', async () => {
  const subject = { name: 'Ada', title: '', agency: '', email: '' }
  const file = await createSigningIdentity(subject, 'a long passphrase', { now: NOW, random })
  expect(file.kdf).toMatchObject({ algorithm: 'argon2id', memoryKiB: 65_536, iterations: 3, parallelism: 4 })
  await expect(unlockSigner(file, 'a long passphrase')).resolves.toHaveProperty('algorithm')
  await expect(unlockSigner(file, 'a long passphras')).rejects.toMatchObject({
    code: 'signing.wrong-passphrase',
  })
})
