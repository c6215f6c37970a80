import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEY_ENDING, readBackupKey } from '#electron/app/backup/backup-key-file'
import { keepBackupPlace } from '#electron/app/backup/backup-place'
import { isEmptyProfile, restoreBackup } from '#electron/app/backup/restore-backup'
import { finishRestoring, markRestoring } from '#electron/app/backup/restoring-mark'
import { writeBackup, type WrittenBackup } from '#electron/app/backup/write-backup'
import { sharedChanges } from '#electron/app/action-records'
import { onlyOnThisLaptop } from '#electron/app/only-on-this-laptop'
import { nodeFileSystem } from '#electron/journal/node-file-system'
import { unlockBackupKey } from '#electron/signing/backup-key'
import type { DataServices } from '#electron/app/data-services'
import { privateChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { freshFolder, Laptop, PASSPHRASE } from '../laptops/laptop'
import { openProfile } from './empty-laptop'

const SECRET_NOTE = 'Cedar ladder, said nobody else.'
const AT = '2026-11-23T15:00:00.000Z'
const INTERVIEW = '3'.repeat(32)

/** A laptop with a hiring action, a private note and a paper, backed up into a folder of its own. */
async function backedUp(): Promise<{ laptop: Laptop; action: Id; written: WrittenBackup; stick: string }> {
  const laptop = await Laptop.of('Avery')
  const action = await laptop.startAction()
  await laptop.services.journal.removeAction(await laptop.startAction())
  await noteDown(laptop.services, action, SECRET_NOTE, null)
  await laptop.services.drafts.put({
    chain: privateChain(action),
    record: `notes/${INTERVIEW}/@${laptop.person}`,
    field: 'response/q2',
    over: [],
    value: 'Half a sent',
    command: 'e'.repeat(32),
    at: AT,
  })
  await laptop.services.attachments.put(Buffer.from('a paper'))
  const stick = freshFolder()
  await keepBackupPlace(laptop.folder, { v: 1, folder: stick, last: null })
  return { laptop, action, written: await writeBackup(laptop.services), stick }
}

async function noteDown(
  { journal, identity }: DataServices,
  action: Id,
  value: string,
  head: { number: number; hash: string } | null,
) {
  const record = `notes/${INTERVIEW}/@${identity.person ?? ''}`
  const patches = [{ record, field: 'response/q1', over: [], value }]
  const command = { id: `${head?.number ?? 0}`.padStart(32, '0'), name: 'notes.write' }
  const answer = await journal.append({ command, chain: privateChain(action), head, patches })
  if (answer.kind !== 'appended') throw new Error('stale')
  return answer.change
}

const chainsOf = ({ journal }: DataServices) =>
  journal
    .chains()
    .filter(({ head }) => head !== null)
    .map(({ chain, device, head }) => `${chain} ${device} ${head?.hash ?? ''}`)
    .sort()

const placeOf = ({ path, keyPath }: WrittenBackup) => ({ backup: path, key: keyPath })

describe('a backup', () => {
  it('restores everything into an empty profile, private notes and files included, under a new device', async () => {
    const { laptop, action, written } = await backedUp()
    const fresh = await openProfile(freshFolder())
    const restored = await restoreBackup(fresh, placeOf(written), PASSPHRASE)
    expect(restored).toEqual(laptop.services.identity.describe())
    expect(chainsOf(fresh)).toEqual(chainsOf(laptop.services))
    expect(await fresh.attachments.list()).toEqual(await laptop.services.attachments.list())
    expect(fresh.identity.device).not.toBe(laptop.services.identity.device)
    const { changes } = await fresh.journal.read(privateChain(action), laptop.services.identity.device, 0, 10)
    expect(JSON.stringify(changes)).toContain(SECRET_NOTE)
    await fresh.close()
  })

  it('brings typing back that was no change yet, and remembers what had been removed', async () => {
    const laptop = await Laptop.of('Avery')
    const [removed, action] = [await laptop.startAction(), await laptop.startAction()]
    const { journal, drafts } = laptop.services
    const field = { record: `notes/${INTERVIEW}/@${laptop.person}`, field: 'response/q1', over: [] }
    const draft = {
      chain: privateChain(action),
      ...field,
      value: SECRET_NOTE,
      command: 'd'.repeat(32),
      at: AT,
    }
    await drafts.put(draft)
    const changes = await sharedChanges(journal, removed)
    await journal.removeAction(removed)
    await keepBackupPlace(laptop.folder, { v: 1, folder: freshFolder(), last: null })
    const written = await writeBackup(laptop.services)

    const fresh = await openProfile(freshFolder())
    await restoreBackup(fresh, placeOf(written), PASSPHRASE)
    expect(await fresh.drafts.list()).toEqual([draft])
    expect(fresh.journal.removed).toEqual([removed])
    await expect(fresh.journal.importChanges(changes)).rejects.toMatchObject({ code: 'action.removed' })
    expect(chainsOf(fresh)).toEqual(chainsOf(laptop.services))
    await fresh.close()
  })

  it('is an age file that says nothing, and that Debian’s age opens with the key under the passphrase', async () => {
    const { laptop, written, stick } = await backedUp()
    const bytes = readFileSync(written.path)
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    expect(bytes.includes('Cedar ladder')).toBe(false)
    expect(bytes.includes(laptop.person)).toBe(false)
    const key = readBackupKey(readFileSync(written.keyPath, 'utf8'))
    if (key === undefined) throw new Error('no key file')
    const identity = join(stick, 'identity.txt')
    writeFileSync(identity, `${await unlockBackupKey(key, PASSPHRASE)}\n`)
    const plain = execFileSync('age', ['--decrypt', '-i', identity, written.path])
    expect(plain.toString('latin1', 0, 2)).toBe('PK')
  })

  it('leaves older backups alone, and nothing decrypted behind', async () => {
    const { laptop, stick } = await backedUp()
    await writeBackup(laptop.services)
    const names = readdirSync(stick)
    expect(names.filter((name) => name.endsWith('.evenhand'))).toHaveLength(2)
    expect(names.filter((name) => name.endsWith(KEY_ENDING))).toHaveLength(2)
    expect(readdirSync(join(laptop.folder, 'staging'))).toEqual([])
  })

  it('counts what exists only here, until it is in a backup', async () => {
    const laptop = await Laptop.of('Avery')
    const action = await laptop.startAction()
    await noteDown(laptop.services, action, SECRET_NOTE, null)
    expect(await onlyOnThisLaptop(laptop.services)).toMatchObject({ interviews: 1 })
    await keepBackupPlace(laptop.folder, { v: 1, folder: freshFolder(), last: null })
    await writeBackup(laptop.services)
    expect(await onlyOnThisLaptop(laptop.services)).toMatchObject({ interviews: 0, changes: 0 })
  })

  it('can be stopped, and nothing appears then', async () => {
    const { laptop, stick } = await backedUp()
    const before = readdirSync(stick).length
    const stopping = new AbortController()
    stopping.abort()
    await expect(writeBackup(laptop.services, { signal: stopping.signal })).rejects.toMatchObject({
      code: 'work.cancelled',
    })
    expect(readdirSync(stick)).toHaveLength(before)
  })
})

describe('restoring', () => {
  it('is refused with another passphrase, another key, a damaged backup or where somebody works', async () => {
    const { laptop, written } = await backedUp()
    const fresh = await openProfile(freshFolder())
    const refusal = async (place: Partial<ReturnType<typeof placeOf>>, passphrase = PASSPHRASE) =>
      restoreBackup(fresh, { ...placeOf(written), ...place }, passphrase).then(
        () => 'restored',
        (thrown: unknown) => (thrown instanceof Error && 'code' in thrown ? thrown.code : thrown),
      )
    expect(await refusal({}, 'not the passphrase')).toBe('signing.wrong-passphrase')
    expect(await refusal({ key: written.path })).toBe('restore.key-unreadable')
    const other = await backedUp()
    expect(await refusal({ key: other.written.keyPath })).toBe('bundle.no-key')
    const bytes = readFileSync(written.path)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
    const damaged = `${written.path}.damaged`
    writeFileSync(damaged, bytes)
    expect(await refusal({ backup: damaged })).toMatch(/^bundle\./)
    expect(await isEmptyProfile(fresh)).toBe(true)
    await fresh.close()
    await expect(restoreBackup(laptop.services, placeOf(written), PASSPHRASE)).rejects.toMatchObject({
      code: 'restore.not-empty',
    })
  })

  it('leaves an empty profile or the whole one, whichever file operation is the last before a crash', async () => {
    const { laptop, written } = await backedUp()
    const whole = chainsOf(laptop.services)
    let failAt = 1
    let completed = false
    while (!completed && failAt < 400) {
      const folder = freshFolder()
      completed = await restoreUntil(folder, written, failAt)
      const again = await openProfile(folder)
      await finishRestoring(again)
      if (again.identity.person === undefined) expect(await isEmptyProfile(again)).toBe(true)
      else expect(chainsOf(again)).toEqual(whole)
      expect(readdirSync(folder)).not.toContain('restoring.json')
      await again.close()
      failAt += 7
    }
    expect(completed).toBe(true)
    expect(failAt, 'file operations that failed').toBeGreaterThan(10)
  })

  it('takes away at the start what a crash left', async () => {
    const folder = freshFolder()
    const first = await openProfile(folder)
    await first.attachments.put(Buffer.from('half'))
    await markRestoring(folder)
    await first.close()
    const next = await openProfile(folder)
    await finishRestoring(next)
    expect(await isEmptyProfile(next)).toBe(true)
    expect(statSync(join(folder, 'device.json')).isFile()).toBe(true)
    await next.close()
  })
})

/** Restores on a disk that refuses everything from the n-th rename on, as after a crash; whether it came through. */
async function restoreUntil(folder: string, written: WrittenBackup, failAt: number): Promise<boolean> {
  let operations = 0
  let armed = false
  const count = (): void => {
    if (!armed) return
    operations += 1
    if (operations >= failAt) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  const profile = await openProfile(folder, {
    ...nodeFileSystem,
    open: async (path, mode) => {
      if (mode !== 'read') count()
      return nodeFileSystem.open(path, mode)
    },
    rename: async (from, to) => {
      count()
      return nodeFileSystem.rename(from, to)
    },
    remove: async (path) => {
      count()
      return nodeFileSystem.remove(path)
    },
  })
  armed = true
  const came = await restoreBackup(profile, placeOf(written), PASSPHRASE).then(
    () => true,
    () => false,
  )
  armed = false
  await profile.close()
  return came
}
