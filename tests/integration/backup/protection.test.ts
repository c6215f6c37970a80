import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepBackupPlace } from '#electron/app/backup/backup-place'
import { writeBackup } from '#electron/app/backup/write-backup'
import { CheckedFile } from '#electron/app/checked-file'
import { saveArchive } from '#electron/app/save-archive'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import type { Protection } from '#shared/contracts/ipc/archive'
import { retireDevice } from '#shared/domain/panel/commands/device-commands'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import type { Id } from '#shared/kernel/ids'
import { freshFolder, Laptop, PASSPHRASE } from '../laptops/laptop'
import { makePair } from '../laptops/pair'

const OF_THE_FILE = 'saffron anchor twelve pillows'

let hr: Laptop
let sme: Laptop
let action: Id
let path = ''

const deviceOf = ({ services }: Laptop): Id => services.identity.device

async function save(protection: Protection): Promise<void> {
  await saveArchive(hr.services, action, { attachments: true, documents: true, protection }, path)
}

const check = async ({ services }: Laptop) => new CheckedFile(services).check(path, {})

beforeEach(async () => {
  ;({ hr, sme, action } = await makePair())
  path = join(freshFolder(), 'archive.evenhand')
}, 60_000)

describe('an archive that is protected', () => {
  it('for nobody is read by any ZIP program', async () => {
    await save({ kind: 'none' })
    expect(execFileSync('unzip', ['-tq', path], { encoding: 'utf8' })).toContain('No errors')
    expect(await check(sme)).toMatchObject({ kind: 'checked', intact: true })
  })

  it('for chosen laptops opens on those, on the one that wrote it and with the recovery key, and nowhere else', async () => {
    const recovery = await newAgeIdentity()
    await hr.run(action, setRecovery, { action, recipient: recovery.recipient, name: 'Safe' })
    await save({ kind: 'laptops', devices: [deviceOf(sme)] })
    for (const laptop of [hr, sme])
      expect(await check(laptop)).toMatchObject({ kind: 'checked', intact: true })
    const stranger = await Laptop.of('Stranger')
    expect(await check(stranger)).toMatchObject({ kind: 'locked', wants: 'key' })

    const keyFile = join(freshFolder(), 'recovery.txt')
    writeFileSync(keyFile, `${recovery.identity}\n`)
    const plain = execFileSync('age', ['--decrypt', '-i', keyFile, path])
    expect(plain.toString('latin1', 0, 2)).toBe('PK')
    const checked = new CheckedFile(stranger.services)
    await checked.check(path, {})
    expect(await checked.withKeyFile(keyFile, '', {})).toMatchObject({ kind: 'checked', intact: true })

    await save({ kind: 'laptops', devices: [] })
    expect(await check(sme)).toMatchObject({ kind: 'locked', wants: 'key' })
  }, 60_000)

  it('for a laptop that is out of use, or that nobody confirmed, is not written', async () => {
    await expect(save({ kind: 'laptops', devices: ['ab'.repeat(16)] })).rejects.toMatchObject({
      code: 'archive.laptop-not-in-use',
    })
    await hr.run(action, retireDevice, { action, device: deviceOf(sme), reason: 'Lost', lastNumber: null })
    await expect(save({ kind: 'laptops', devices: [deviceOf(sme)] })).rejects.toMatchObject({
      code: 'archive.laptop-not-in-use',
    })
  })

  it('by a passphrase asks for it, says when it is another, and is asked for again', async () => {
    await save({ kind: 'passphrase', passphrase: OF_THE_FILE })
    const checked = new CheckedFile(sme.services)
    expect(await checked.check(path, {})).toMatchObject({ kind: 'locked', wants: 'passphrase' })
    await expect(checked.withPassphrase('not the passphrase', {})).rejects.toMatchObject({
      code: 'bundle.wrong-passphrase',
    })
    expect(await checked.withPassphrase(OF_THE_FILE, {})).toMatchObject({ kind: 'checked', intact: true })
    await expect(checked.withPassphrase(OF_THE_FILE, {})).rejects.toMatchObject({ code: 'check.gone' })
  }, 60_000)
})

describe('a checked file', () => {
  it('that is a backup opens with the person’s passphrase, or with its key file elsewhere', async () => {
    const stick = freshFolder()
    await keepBackupPlace(hr.folder, { v: 1, folder: stick, last: null })
    const backup = await writeBackup(hr.services)
    path = backup.path
    const own = new CheckedFile(hr.services)
    expect(await own.check(path, {})).toMatchObject({ kind: 'locked', wants: 'key' })
    await expect(own.withPassphrase('not the passphrase', {})).rejects.toMatchObject({
      code: 'signing.wrong-passphrase',
    })
    expect(await own.withPassphrase(PASSPHRASE, {})).toMatchObject({ intact: true })
    const elsewhere = new CheckedFile(sme.services)
    await elsewhere.check(path, {})
    await expect(elsewhere.withPassphrase(PASSPHRASE, {})).rejects.toMatchObject({ code: 'bundle.no-key' })
    expect(await elsewhere.withKeyFile(backup.keyPath, PASSPHRASE, {})).toMatchObject({ intact: true })
  }, 60_000)

  it('that was altered or is something else is said to be so; one that is gone is an error', async () => {
    await save({ kind: 'none' })
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(Math.floor(bytes.length / 2)) ^ 1, Math.floor(bytes.length / 2))
    writeFileSync(path, bytes)
    expect(await check(hr)).toMatchObject({ kind: 'checked', intact: false })
    writeFileSync(path, 'a shopping list')
    expect(await check(hr)).toMatchObject({ intact: false, findings: [{ code: 'bundle.not-a-bundle' }] })
    path = `${path}.gone`
    await expect(check(hr)).rejects.toMatchObject({ code: 'file.not-found' })
  })
})
