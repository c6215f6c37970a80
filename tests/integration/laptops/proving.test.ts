import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { archiveContent } from '#electron/app/archive-content'
import { runCommand } from '#electron/app/command-runner'
import type { DataServices } from '#electron/app/data-services'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { proveLaptop } from '#electron/app/prove-laptop'
import { renewLaptop } from '#electron/app/renew-laptop'
import { sourceOfFile } from '#electron/bundle/byte-source'
import { signHead } from '#electron/bundle/head-signature'
import { openBundle } from '#electron/bundle/open-bundle'
import { provenLaptop, provenSender, signProof } from '#electron/bundle/laptop-proof'
import { publishFile } from '#electron/bundle/publish-file'
import { writeBundle } from '#electron/bundle/write-bundle'
import { createDeviceKey, deviceSigner } from '#electron/signing/device-key'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { retireDevice } from '#shared/domain/panel/commands/device-commands'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import { knownDevices, recipientsOf } from '#shared/domain/panel/known-devices'
import { recordIds } from '#shared/domain/record-ids'
import { hashBytes, type Json } from '#shared/kernel/canonical'
import { unwrap } from '#shared/kernel/result'
import { setFields } from '#shared/log/command'
import { LogWriter } from '#shared/log/writer'
import { freshFolder, type Laptop, PASSPHRASE } from './laptop'
import { backUp, claim, exchange, prove, random, restored } from './only-laptop-of-hr'
import { type ExchangingPair, makeExchangingPair } from './pair'

let pair: ExchangingPair

const title = async ({ services, person }: Laptop, text: string) =>
  runCommand(services, pair.action, updatePerson, { action: pair.action, person, fields: { title: text } })
const titlesAt = async (laptop: Pick<Laptop, 'records'>) =>
  [...(await laptop.records(pair.action)).views('person/')].map(({ values }) => values['title'])

beforeEach(async () => {
  pair = await makeExchangingPair()
}, 60_000)

describe('the only laptop of HR, lost and restored elsewhere', () => {
  it(
    'proves itself over the exchange folder, and the hiring action goes on',
    { timeout: 60_000 },
    async () => {
      const { hr, sme, action } = pair
      await exchange(hr.services, action)
      await title(hr, 'Never exchanged')
      const fresh = await restored(await backUp(hr), pair)
      const { device } = fresh.identity
      expect(await exchange(fresh, action)).toMatchObject({ written: null, taken: [] })
      await prove(fresh, action)
      expect((await exchange(fresh, action)).stopped).toBeNull()

      await title(sme, 'Hydrologist')
      const report = await exchange(sme.services, action)
      expect(report).toMatchObject({ held: [], stopped: null })
      expect(report.taken.find((taken) => taken.device === device)?.people).toContain(hr.person)
      expect(await titlesAt(sme)).toContain('Never exchanged')
      const known = (await knownDevices(await sme.records(action), action)).find(
        (each) => each.device === device,
      )
      expect(known).toMatchObject({ person: hr.person, confirmedBy: hr.person, retired: null })
      const { recipient } = await fresh.identity.laptopKeys()
      expect(await recipientsOf(await sme.records(action), action)).toContain(recipient)
      expect((await exchange(fresh, action)).taken).toMatchObject([{ device: sme.services.identity.device }])

      const lost = hr.services.identity.device
      await runCommand(fresh, action, retireDevice, {
        action,
        device: lost,
        reason: 'Stolen',
        lastNumber: null,
      })
      await exchange(fresh, action)
      await exchange(sme.services, action)
      await title(hr, 'From the thief')
      await exchange(hr.services, action)
      const { held } = await exchange(sme.services, action)
      expect(held.map((file) => file.device)).toContain(lost)
      expect(new Set(held.map(({ code }) => code))).toEqual(new Set(['exchange.retired-device']))
      expect(await titlesAt(sme)).not.toContain('From the thief')
      await fresh.close()
    },
  )

  it(
    'proves itself by an archive, one that nobody signed as a whole included',
    { timeout: 60_000 },
    async () => {
      const { hr, sme, action } = pair
      await exchange(hr.services, action)
      const fresh = await restored(await backUp(hr), pair)
      await prove(fresh, action)
      const { content, signer } = await archiveContent(fresh, action)
      const path = join(freshFolder(), 'archive.evenhand')
      // Somebody else's key, though its certificate names the laptop.
      const key = await createDeviceKey(fresh.identity.device, { now: '2026-11-23T15:00:00.000Z', random })
      await publishFile(path, writeBundle(content, await deviceSigner(key)))
      await expect(importOf(sme.services, path)).rejects.toMatchObject({ code: 'bundle.not-intact' })
      const unsigned = join(freshFolder(), 'unsigned.evenhand')
      await publishFile(unsigned, writeBundle(content, undefined))
      expect((await importOf(sme.services, unsigned)).changes).toBe(1)

      await runCommand(fresh, action, updatePerson, {
        action,
        person: hr.person,
        fields: { title: 'Chief of gauges' },
      })
      const later = await archiveContent(fresh, action)
      await publishFile(path, writeBundle(later.content, signer))
      expect((await importOf(sme.services, path)).changes).toBe(1)
      await fresh.close()
    },
  )

  it('proves itself after it was renewed, but not with a new signing key', { timeout: 60_000 }, async () => {
    const { hr, sme, action } = pair
    await exchange(hr.services, action)
    await renewLaptop(hr.services, null)
    await prove(hr.services, action)
    await exchange(hr.services, action)
    expect((await exchange(sme.services, action)).held).toEqual([])
    await renewLaptop(hr.services, PASSPHRASE)
    await expect(prove(hr.services, action)).rejects.toMatchObject({ code: 'device.signing-key-not-known' })
    await expect(proveLaptop(hr.services.identity, action, 'not it')).rejects.toMatchObject({
      code: 'signing.wrong-passphrase',
    })
  })

  it(
    'is not taken in under another key, nor is a laptop of somebody who is not HR',
    { timeout: 60_000 },
    async () => {
      const { hr, sme, action } = pair
      await exchange(hr.services, action)
      // A thief has all of the laptop but the passphrase, and makes a key of their own in the name of its person.
      await renewLaptop(hr.services, 'the passphrase of a thief')
      const { proof, name, keys } = await proveLaptop(
        hr.services.identity,
        action,
        'the passphrase of a thief',
      )
      const { certificate, recipient, signing } = keys
      const fields = {
        person: hr.person,
        name,
        certificate,
        recipient,
        confirmedAt: '2026-11-23T15:00:00.000Z',
      }
      await claim(hr.services, action, { ...fields, signing: { certificate: signing }, retired: null, proof })
      await exchange(hr.services, action)
      expect((await exchange(sme.services, action)).held).toMatchObject([{ code: 'exchange.unknown-device' }])
      const { content, signer } = await archiveContent(hr.services, action)
      const path = join(freshFolder(), 'archive.evenhand')
      await publishFile(path, writeBundle(content, signer))
      await expect(importOf(sme.services, path)).rejects.toMatchObject({ code: 'import.not-vouched' })

      await renewLaptop(sme.services, null)
      await expect(prove(sme.services, action)).rejects.toMatchObject({ code: 'action.not-hr' })
    },
  )
})

describe('the proof of a laptop', () => {
  const DEVICE = 'dd'.repeat(16)
  const OTHER = 'ee'.repeat(16)

  /** A claim that holds but for what is changed, as the SME's laptop judges it. */
  async function judged(
    changed: {
      readonly signed?: Readonly<Record<string, string>>
      readonly record?: Readonly<Record<string, Json>>
      readonly by?: Laptop
      readonly at?: Laptop
      readonly writtenBy?: Laptop
    } = {},
  ) {
    const { action } = pair
    const { by = pair.hr, writtenBy = by, at = pair.sme } = changed
    const { signer } = await by.services.identity.unlock(PASSPHRASE)
    const { signing, recipient } = await by.services.identity.laptopKeys()
    const key = await createDeviceKey(DEVICE, { now: '2026-11-23T15:00:00.000Z', random })
    const { certificate } = key
    const said = { action, device: DEVICE, person: writtenBy.person, certificate, recipient }
    const proof = await signProof({ ...said, ...changed.signed }, signer)
    const fields = {
      person: writtenBy.person,
      name: 'New laptop',
      certificate,
      recipient,
      signing: { certificate: signing },
      confirmedAt: '2026-11-23T15:00:00.000Z',
      retired: null,
      proof,
      ...changed.record,
    }
    const record = recordIds.device(action, DEVICE, writtenBy.person)
    const forged = defineCommand('device.prove', z.object({}), () =>
      Promise.resolve(inAction(action, setFields(record, fields))),
    )
    const writer = new LogWriter(await at.records(action), {
      device: DEVICE,
      person: writtenBy.person,
      now: () => ({ instant: '2026-11-23T15:00:00.000Z', ms: Date.UTC(2026, 10, 23, 15) }),
      random,
    })
    unwrap(await writer.run(forged, {}))
    return provenLaptop(await at.records(action), action, DEVICE, writer.changes)
  }

  it('holds for the person, laptop, keys and hiring action that it names, and no other', async () => {
    const { sme } = pair
    expect(await judged()).toMatchObject({ device: DEVICE, person: pair.hr.person })
    for (const signed of [{ device: OTHER }, { action: OTHER }, { person: OTHER }]) {
      expect(await judged({ signed }), JSON.stringify(signed)).toBeUndefined()
    }
    const { certificate, recipient, signing } = await sme.services.identity.laptopKeys()
    for (const record of [
      { recipient },
      { certificate },
      { signing: { certificate: signing } },
      { person: sme.person },
      { proof: Buffer.from('no signature').toString('base64') },
    ]) {
      expect(await judged({ record }), Object.keys(record).join(' ')).toBeUndefined()
    }
    expect(await judged({ by: sme }), 'somebody who is not HR').toBeUndefined()
    expect(await judged({ by: pair.hr, writtenBy: sme }), 'HR’s proof under another name').toBeUndefined()
    expect(await judged({ by: sme, writtenBy: pair.hr }), 'an SME’s key in HR’s name').toBeUndefined()
  }, 60_000)

  it('holds no more once another of HR said that the passphrase may be known, whatever its person says', async () => {
    const { hr, sme, action } = pair
    const { device } = hr.services.identity
    const fields = { duties: ['sme' as const, 'hr-specialist' as const] }
    await hr.run(action, updatePerson, { action, person: sme.person, fields })
    await exchange(hr.services, action)
    await exchange(sme.services, action)
    const retire = { action, device, reason: 'Stolen', lastNumber: null, passphraseKnown: true }
    await hr.run(action, retireDevice, retire)
    expect(await judged({ at: hr })).toBeDefined()
    expect(await judged()).toBeDefined()
    await sme.run(action, retireDevice, retire)
    expect(await judged()).toBeUndefined()
  }, 60_000)

  it('lets in nothing that another key signed in the name of the laptop', { timeout: 60_000 }, async () => {
    const { hr, sme, action } = pair
    const fresh = await restored(await backUp(hr), pair)
    await prove(fresh, action)
    const { content, signer } = await archiveContent(fresh, action)
    const path = join(freshFolder(), 'archive.evenhand')
    await publishFile(path, writeBundle(content, signer))
    const source = await sourceOfFile(path)
    const bundle = await openBundle(source)
    await source.close()
    const here = await sme.records(action)
    expect(await provenSender(here, action, bundle)).toMatchObject({ device: fresh.identity.device })
    const head = bundle.heads.find(({ device }) => device === fresh.identity.device)
    if (head === undefined) throw new Error('no head')
    const thiefs = await deviceSigner(
      await createDeviceKey(fresh.identity.device, { now: '2026-11-23T15:00:00.000Z', random }),
    )
    const heads = [await signHead(head, thiefs)]
    expect(await provenSender(here, action, { ...bundle, heads })).toBeUndefined()
    for (const by of [hashBytes(thiefs.certificate), undefined]) {
      expect(await provenSender(here, action, { ...bundle, signer: by })).toBeUndefined()
    }
    await fresh.close()
  })
})

async function importOf(services: DataServices, path: string) {
  const incoming = new IncomingFiles(services)
  const shown = await incoming.choose(path, 'import')
  if (shown?.kind !== 'verified') throw new Error('not verified')
  return incoming.take(shown.id)
}
