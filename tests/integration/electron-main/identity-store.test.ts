import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IdentityStore } from '#electron/app/identity-store'

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

const open = async (): Promise<IdentityStore> =>
  IdentityStore.open(folder, {
    now: () => '2026-11-23T15:00:00.000Z',
    random: (length) => new Uint8Array(randomBytes(length)),
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
