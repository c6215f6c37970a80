import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { knownRecords } from '#electron/app/action-records'
import { recordIds } from '#shared/domain/record-ids'
import { Beginning, type RealWorld } from './real-world'
import type { ModelLaptop } from './model'
import type { RealLaptop } from './real-laptop'

let beginning: Beginning
let world: RealWorld
let hana: ModelLaptop
let anna: ModelLaptop
let ben: ModelLaptop
beforeAll(async () => {
  beginning = await Beginning.make()
})
beforeEach(async () => {
  world = await beginning.world(3)
  const [first, second, third] = world.laptops
  if (first === undefined || second === undefined || third === undefined) throw new Error('three laptops')
  ;[hana, anna, ben] = [first, second, third]
})
afterEach(() => world.remove())
afterAll(() => beginning.remove())

async function exchange(...laptops: readonly ModelLaptop[]): Promise<void> {
  for (const laptop of laptops) {
    const { stopped, held } = await laptop.exchange()
    expect(stopped ?? held, laptop.name).toEqual([])
  }
}

async function submitted(laptop: ModelLaptop, secret: string) {
  const sheet = await laptop.submit(0, secret)
  if (sheet === undefined) throw new Error('rates nothing')
  return sheet
}

/** The one-time keys that a laptop keeps, by revision. */
async function keysOf({ services }: RealLaptop) {
  const views = (await knownRecords(services.journal, world.action)).views('sealing/')
  return new Map(views.map(({ id, values }) => [id.split('/')[2] ?? '', values['key']]))
}

describe('a rater with two laptops', () => {
  it('goes on on the second with what the first submitted, under the same key, and amends it there', async () => {
    const first = await submitted(anna, 'as-first-rated')
    await exchange(anna, hana)
    const second = await world.join('anna-2', anna.person)
    // It came sealed for the first laptop: nothing can be read, nothing is sealed anew, all else is handed out.
    expect(await second.revision(first.revision)).toBeUndefined()
    await second.set('room/a', { x: 'from the second' })
    const { stopped, held } = await second.exchange()
    expect([stopped, new Set(held.map(({ code }) => code))]).toEqual([null, new Set(['exchange.not-for-us'])])
    await exchange(hana, anna, second)
    expect(await second.revision(first.revision)).toBe(first.text)

    const amended = await submitted(second, 'as-amended')
    await second.sign(amended)
    await exchange(second, anna, hana, second, ben)
    expect(await anna.revision(amended.revision)).toBe(amended.text)
    expect(await keysOf(second)).toEqual(await keysOf(anna as RealLaptop))
    expect(await ben.holds('as-first-rated')).toBe(false)
    expect(await world.share.holds('as-amended', [ben])).toBe(false)

    await submitted(ben, 'by-ben')
    await exchange(ben, second, hana, anna, ben)
    for (const laptop of [hana, anna, second, ben]) {
      expect(await laptop.revision(first.revision), laptop.name).toBe(first.text)
      expect(await laptop.revision(amended.revision), laptop.name).toBe(amended.text)
      for (const [hash, bytes] of amended.files) {
        expect(Buffer.from((await laptop.attachment(hash)) ?? []).equals(bytes), laptop.name).toBe(true)
      }
    }
  })
})

describe('somebody who becomes HR later', () => {
  it('gets the sealed sheets of those who exchange after that, although they wrote nothing new', async () => {
    const sheet = await submitted(anna, 'only-hr-may-read')
    await exchange(anna, hana, ben)
    expect(await ben.holds('only-hr-may-read')).toBe(false)

    await hana.set(recordIds.person(world.action, ben.person), { duties: ['sme', 'hr-specialist'] })
    await exchange(hana, ben)
    expect(await ben.holds('only-hr-may-read')).toBe(false)
    await exchange(anna, ben)
    expect(await ben.revision(sheet.revision)).toBe(sheet.text)
    // Once is enough.
    expect((await anna.exchange()).written).toBeNull()
  })

  it('with a new laptop gets them as well', async () => {
    const sheet = await submitted(anna, 'only-hr-may-read')
    await exchange(anna, hana)
    const later = await world.join('hana-2', hana.person)
    await exchange(hana, anna, later)
    expect(await later.revision(sheet.revision)).toBe(sheet.text)
  })
})
