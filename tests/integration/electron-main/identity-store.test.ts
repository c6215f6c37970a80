import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IdentityStore } from '#electron/app/identity-store'
import { recipientOf } from '#electron/bundle/age-identity'

const PROFILE = {
  name: 'Avery Haldane',
  title: 'Civil Engineer',
  agency: 'Bureau of Tidal Works',
  email: 'avery.haldane@tidal.example',
  zone: 'America/Chicago',
}
const PASSPHRASE = 'harbour lantern quartz meadow'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-identity-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const NEXT = 'copper violin thirteen maps'
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
const open = async (): Promise<IdentityStore> =>
  IdentityStore.open(folder, {
    now: () => '2026-11-23T15:00:00.000Z',
    random: (length) => new Uint8Array(randomBytes(length)),
    computerName: 'tidal-17',
    cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
  })

describe('who works at this laptop', () => {
  it('is nobody at first, though the laptop has a key of its own', async () => {
    const store = await open()
    expect(store.describe()).toBeNull()
    expect(store.knownFingerprints).toHaveLength(1)
    expect((await open()).device).toBe(store.device)
  })

  it('is the same person after a restart, and signs with the same key', async () => {
    const created = await (await open()).create(PROFILE, PASSPHRASE)
    const again = await open()
    expect(again.describe()).toEqual(created)
    expect((await again.unlock(PASSPHRASE)).person).toBe(created.person)
    await expect(again.unlock('another passphrase')).rejects.toMatchObject({
      code: 'signing.wrong-passphrase',
    })
  })

  it('is made once', async () => {
    const store = await open()
    await store.create(PROFILE, PASSPHRASE)
    await expect(store.create(PROFILE, PASSPHRASE)).rejects.toMatchObject({ code: 'identity.exists' })
  })

  it('keeps the key under a new passphrase', async () => {
    const store = await open()
    const { fingerprint } = await store.create(PROFILE, PASSPHRASE)
    await store.changePassphrase(PASSPHRASE, 'copper violin thirteen maps')
    const again = await open()
    expect(again.describe()?.fingerprint).toBe(fingerprint)
    await expect(again.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
    expect((await again.unlock('copper violin thirteen maps')).profile).toEqual(PROFILE)
  })

  it('lies where only this account reads it, and never the passphrase', async () => {
    await (await open()).create(PROFILE, PASSPHRASE)
    for (const name of ['device.json', 'identity.json']) {
      if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(PASSPHRASE)
    }
  })

  it.each(['device.json', 'identity.json'])('is never made anew over a damaged %s', async (name) => {
    await (await open()).create(PROFILE, PASSPHRASE)
    for (const content of ['{"half', '{}', '']) {
      writeFileSync(join(folder, name), content)
      await expect(open()).rejects.toMatchObject({ code: 'profile.damaged' })
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content)
    }
  })
})

describe('the keys of a laptop', () => {
  it('are the same after a restart, though an older file lacked the one that encrypts', async () => {
    const store = await open()
    await store.create(PROFILE, PASSPHRASE)
    expect(read('device.json')).not.toHaveProperty('age')
    const [keys] = await Promise.all([store.laptopKeys(), store.ageIdentities()])
    const again = await open()
    expect(await again.laptopKeys()).toEqual(keys)
    const [identity = ''] = await again.ageIdentities()
    expect(await recipientOf(identity)).toBe(keys.recipient)
  })

  it('have the computer’s name until somebody gives them another', async () => {
    const store = await open()
    expect(store.deviceName).toBe('tidal-17')
    await store.renameDevice('Field laptop 7')
    expect((await open()).deviceName).toBe('Field laptop 7')
  })

  it('are new under a new id once the laptop is renewed, and the old ones still open what came for them', async () => {
    const store = await open()
    await store.create(PROFILE, PASSPHRASE)
    await store.renameDevice('Field laptop 7')
    const before = { device: store.device, keys: await store.laptopKeys() }
    expect(await store.renewDevice()).toBe(store.device)
    const again = await open()
    expect(again.device).not.toBe(before.device)
    expect(again.deviceName).toBe('Field laptop 7')
    const keys = await again.laptopKeys()
    expect(keys.signing).toBe(before.keys.signing)
    expect(keys.certificate).not.toBe(before.keys.certificate)
    expect(keys.recipient).not.toBe(before.keys.recipient)
    const recipients = await Promise.all((await again.ageIdentities()).map(recipientOf))
    expect(recipients).toEqual([keys.recipient, before.keys.recipient])
    expect(await again.earlierIds()).toEqual([before.device])
    if (process.platform !== 'win32') {
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
    }
  })
})

describe('the backup key', () => {
  it('opens with the passphrase, with the new one once it was changed, and never with the old', async () => {
    const store = await open()
    await store.create(PROFILE, PASSPHRASE)
    const secret = await store.unlockBackup(PASSPHRASE)
    expect(await recipientOf(secret)).toBe(store.backupKey?.recipient)
    await store.changePassphrase(PASSPHRASE, NEXT)
    const again = await open()
    expect(await again.unlockBackup(NEXT)).toBe(secret)
    await expect(again.unlockBackup(PASSPHRASE)).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
    expect(readFileSync(join(folder, 'identity.json'), 'utf8')).not.toContain(secret)
  })

  it('is made for an older profile when the passphrase is given', async () => {
    await (await open()).create(PROFILE, PASSPHRASE)
    const { backup: _backup, ...older } = read('identity.json')
    writeFileSync(join(folder, 'identity.json'), JSON.stringify(older))
    const store = await open()
    expect(store.backupKey?.recipient).toBeUndefined()
    await expect(store.unlockBackup('another one')).rejects.toMatchObject({
      code: 'signing.wrong-passphrase',
    })
    const secret = await store.unlockBackup(PASSPHRASE)
    expect(await (await open()).unlockBackup(PASSPHRASE)).toBe(secret)
  })

  it('and the signing key are replaced when the passphrase is lost, and the old ones are kept', async () => {
    const store = await open()
    const { fingerprint, person } = await store.create(PROFILE, PASSPHRASE)
    const old = read('identity.json')
    const renewed = await store.replaceKeys(NEXT)
    expect(renewed.person).toBe(person)
    expect(renewed.fingerprint).not.toBe(fingerprint)
    const again = await open()
    expect(again.knownFingerprints).toEqual(expect.arrayContaining([fingerprint, renewed.fingerprint]))
    await again.unlock(NEXT)
    await expect(again.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'signing.wrong-passphrase' })
    expect(read('identity.json')['earlier']).toEqual([{ key: old['key'], backup: old['backup'] }])
  })
})
