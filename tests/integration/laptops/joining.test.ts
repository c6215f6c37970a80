import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { archiveContent } from '#electron/app/archive-content'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { writeJoiningFile } from '#electron/app/invite-laptop'
import { renewLaptop } from '#electron/app/renew-laptop'
import { encryptTo } from '#electron/bundle/age-encrypt'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { publishFile } from '#electron/bundle/publish-file'
import { writeBundle } from '#electron/bundle/write-bundle'
import { retireDevice } from '#shared/domain/panel/commands/device-commands'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { knownDevices, sealedRecipientsOf } from '#shared/domain/panel/known-devices'
import { cardFingerprint } from '#shared/domain/panel/laptop'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { setFields } from '#shared/log/command'
import { freshFolder, Laptop } from './laptop'
import { takes } from './pair'

let hr: Laptop
let sme: Laptop
let action: Id
let file = ''

const incomingOf = (laptop: Laptop) => new IncomingFiles(laptop.services)
const heldBy = async (laptop: Laptop) => [...(await laptop.records(action)).views('')].length
const stagedBy = (laptop: Laptop) => {
  const staging = join(laptop.folder, 'staging')
  return existsSync(staging) ? readdirSync(staging) : []
}

const joins = async (laptop: Laptop, path = file) => takes(laptop, path, 'join')
const importOf = async (laptop: Laptop, path: string) => (await takes(laptop, path, 'import')).result

beforeEach(async () => {
  hr = await Laptop.of('Avery Haldane')
  sme = await Laptop.of('Noor Haddad')
  action = await hr.startAction()
  file = join(freshFolder(), 'noor.evenhand')
}, 60_000)

const invite = async (person = sme.person) => {
  if (person === sme.person) await hr.addSme(action, person, 'Noor Haddad')
  await hr.confirm(action, sme, person)
  await writeJoiningFile(hr.services, { action, device: sme.services.identity.device }, file)
}

describe('joining a hiring action', () => {
  it('brings all that HR shares, and shows whose laptop made it', { timeout: 60_000 }, async () => {
    await invite()
    const { shown, result } = await joins(sme)
    expect(shown).toMatchObject({
      title: 'River Gauging Technician',
      people: 2,
      sender: { person: 'Avery Haldane' },
      becomes: null,
    })
    const own = await hr.services.identity.laptopKeys()
    expect(shown.sender && cardFingerprint(shown.sender.keys)).toBe(cardFingerprint(own))
    expect(result).toMatchObject({ action, personChanged: false })
    expect(await heldBy(sme)).toBe(await heldBy(hr))
    expect(stagedBy(sme)).toEqual([])
    expect((await joins(sme)).result.changes).toBe(0)
  })

  it('goes on under the entry that HR had made before', { timeout: 60_000 }, async () => {
    const person = 'ab'.repeat(16)
    await hr.addSme(action, person, 'Noor H.')
    await invite(person)
    const { shown, result } = await joins(sme)
    expect(shown.becomes).toEqual({ person, name: 'Noor H.' })
    expect(result.personChanged).toBe(true)
    expect(sme.person).toBe(person)
  })

  it('is refused as somebody else where work was done before', { timeout: 60_000 }, async () => {
    await sme.startAction()
    const person = 'ab'.repeat(16)
    await hr.addSme(action, person, 'Noor H.')
    await invite(person)
    await expect(joins(sme)).rejects.toMatchObject({ code: 'join.other-person' })
  })

  it('takes in nothing of a file for another laptop, an altered one, or one that is cut', async () => {
    await invite()
    const third = await Laptop.of('Third')
    await expect(joins(third)).rejects.toMatchObject({ code: 'bundle.no-key' })
    const bytes = readFileSync(file)
    const path = join(freshFolder(), 'altered.evenhand')
    for (const at of [bytes.length - 30, Math.floor(bytes.length / 2)]) {
      const altered = Buffer.from(bytes)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      writeFileSync(path, altered)
      await expect(joins(sme, path)).rejects.toThrow(/^bundle\./)
    }
    writeFileSync(path, bytes.subarray(0, bytes.length - 100))
    await expect(joins(sme, path)).rejects.toMatchObject({ code: 'bundle.truncated' })
    writeFileSync(path, 'not a bundle')
    await expect(joins(sme, path)).rejects.toMatchObject({ code: 'bundle.not-a-bundle' })
    expect(await heldBy(sme)).toBe(0)
    expect([...stagedBy(sme), ...stagedBy(third)]).toEqual([])
  }, 60_000)

  it('is refused once this laptop was renewed or retired, until HR confirms the new card', async () => {
    await invite()
    const before = sme.services.identity.device
    const renewed = await renewLaptop(sme.services, null)
    expect(sme.services.journal.device).toBe(renewed.device)
    await expect(joins(sme)).rejects.toMatchObject({ code: 'join.earlier-id' })
    await hr.run(action, retireDevice, { action, device: before, reason: 'Renewed', lastNumber: null })
    await expect(writeJoiningFile(hr.services, { action, device: before }, file)).rejects.toMatchObject({
      code: 'device.retired',
    })
    await hr.confirm(action, sme, sme.person)
    await writeJoiningFile(hr.services, { action, device: renewed.device }, file)
    await joins(sme)
    const known = await knownDevices(await sme.records(action), action)
    expect(known.filter(({ person }) => person === sme.person)).toHaveLength(2)
  }, 60_000)

  it('is refused where somebody other than HR made the file', { timeout: 60_000 }, async () => {
    await invite()
    await joins(sme)
    const third = await Laptop.of('Third')
    await hr.addSme(action, third.person, 'Third')
    await hr.confirm(action, third, third.person)
    const copy = join(freshFolder(), 'archive.evenhand')
    const { content, signer } = await archiveContent(hr.services, action)
    await publishFile(copy, writeBundle(content, signer))
    await importOf(sme, copy)
    await writeJoiningFile(sme.services, { action, device: third.services.identity.device }, file)
    await expect(joins(third)).rejects.toMatchObject({ code: 'join.not-from-hr' })
  })

  it('opens with Debian’s age and the recovery key, where there is one', { timeout: 60_000 }, async () => {
    const { identity, recipient } = await newAgeIdentity()
    await hr.run(action, setRecovery, { action, recipient, name: 'Safe' })
    await invite()
    const key = join(freshFolder(), 'key.txt')
    writeFileSync(key, `# a comment\n${identity}\n`)
    const plain = execFileSync('age', ['-d', '-i', key, file], { maxBuffer: 1e8 })
    expect(plain.toString('latin1', 0, 2)).toBe('PK')
  })
})

async function pack(by: Laptop, path: string, signed = true): Promise<void> {
  const { content, signer } = await archiveContent(by.services, action)
  await publishFile(path, writeBundle(content, signed ? signer : undefined))
}

describe('an archive of a hiring action that this laptop takes part in', () => {
  it('is taken in from a known laptop, and unsigned where known laptops vouch', async () => {
    await invite()
    await joins(sme)
    const path = join(freshFolder(), 'archive.evenhand')
    await sme.addSme(action, 'cd'.repeat(16), 'From Noor')
    await pack(sme, path)
    expect(await importOf(hr, path)).toMatchObject({ changes: 1 })
    await sme.addSme(action, 'ef'.repeat(16), 'Also from Noor')
    await pack(sme, path, false)
    expect(await importOf(hr, path)).toMatchObject({ changes: 1 })
    expect(await heldBy(hr)).toBe(await heldBy(sme))
  }, 60_000)

  it('waits for its passphrase where one opens it', { timeout: 60_000 }, async () => {
    const path = join(freshFolder(), 'locked.evenhand')
    const { content, signer } = await archiveContent(hr.services, action, { encryption: 'age' })
    const chunks = encryptTo(writeBundle(content, signer), { passphrase: 'open sesame', workFactor: 10 })
    await publishFile(path, chunks)
    const incoming = incomingOf(hr)
    const shown = await incoming.choose(path, 'import')
    if (shown?.kind !== 'locked') throw new Error('not locked')
    await expect(incoming.unlock(shown.id, 'wrong')).rejects.toMatchObject({
      code: 'bundle.wrong-passphrase',
    })
    const opened = await incoming.unlock(shown.id, 'open sesame')
    expect(await incoming.take(opened.id)).toMatchObject({ changes: 0 })
    await expect(incoming.take(opened.id)).rejects.toMatchObject({ code: 'incoming.gone' })
  })

  it('is refused where nobody known vouches for what is new, and where this laptop is no part of it', async () => {
    await invite()
    await joins(sme)
    // A copy of all that Noor has, on a laptop that nobody confirmed.
    const stranger = await Laptop.of('Stranger')
    const path = join(freshFolder(), 'archive.evenhand')
    await pack(sme, path)
    await expect(importOf(stranger, path)).rejects.toMatchObject({ code: 'import.not-taking-part' })
    const { changes } = await archiveContent(sme.services, action)
    await stranger.services.journal.importChanges(changes)
    await stranger.addSme(action, 'cd'.repeat(16), 'Own friend')
    await pack(stranger, path)
    const before = await heldBy(hr)
    await expect(importOf(hr, path)).rejects.toMatchObject({ code: 'import.not-vouched' })
    expect(await heldBy(hr)).toBe(before)
  }, 60_000)

  it('is refused with work that a retired laptop did after the last that HR believes', async () => {
    await invite()
    await joins(sme)
    const path = join(freshFolder(), 'archive.evenhand')
    await sme.addSme(action, 'cd'.repeat(16), 'From whoever found it')
    await pack(sme, path)
    const { device } = sme.services.identity
    copyFileSync(path, `${path}.copy`)
    await hr.run(action, retireDevice, { action, device, reason: 'Lost', lastNumber: 0 })
    await expect(importOf(hr, path)).rejects.toMatchObject({ code: 'import.retired-laptop' })
  }, 60_000)

  it('is refused where a changed program made its person HR', { timeout: 60_000 }, async () => {
    await invite()
    await joins(sme)
    const record = recordIds.person(action, sme.person)
    const duties = ['sme', 'hr-specialist']
    await sme.run(
      action,
      defineCommand('person.update', z.object({}), () =>
        Promise.resolve(inAction(action, setFields(record, { duties }))),
      ),
      {},
    )
    const path = join(freshFolder(), 'archive.evenhand')
    await pack(sme, path)
    await expect(importOf(hr, path)).rejects.toMatchObject({ code: 'hr.own-word' })
    expect(await sealedRecipientsOf(await hr.records(action), action, hr.person)).toHaveLength(1)
  })
})
