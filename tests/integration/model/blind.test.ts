import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from 'node:crypto'
import { sha256 } from '#electron/bundle/sha256'
import { sealPackage, SEALED_PARTS } from '#electron/bundle/sealed-package'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { sheetOf } from '../../unit/bundle/support/signed-archive'
import { Beginning, type RealWorld } from './real-world'

let beginning: Beginning
let world: RealWorld
beforeAll(async () => {
  beginning = await Beginning.make()
  world = await beginning.world(3)
})
afterAll(async () => {
  await world.remove()
  beginning.remove()
})

describe('two raters of one interview who exchange before both have submitted', () => {
  it(
    'find nothing of each other, with all that they hold, until both have submitted',
    { timeout: 60_000 },
    async () => {
      const [hana, anna, ben] = world.laptops
      if (hana === undefined || anna === undefined || ben === undefined) throw new Error('three laptops')
      const everybody = async () => {
        for (const laptop of [anna, hana, ben, anna, hana, ben]) {
          const { stopped, held } = await laptop.exchange()
          expect(stopped ?? held).toEqual([])
        }
      }
      const found = async (word: string) => [await world.share.holds(word, [ben]), await ben.holds(word)]

      await anna.keepPrivate('halting-and-vague-answers')
      await everybody()
      expect(await found('halting-and-vague-answers')).toEqual([false, false])
      expect(await hana.holds('halting-and-vague-answers')).toBe(false)

      const sheet = await anna.submit(0, 'exceeds-in-everything')
      if (sheet === undefined) throw new Error('anna rates')
      await everybody()
      expect(await found('exceeds-in-everything')).toEqual([false, false])
      expect(await hana.revision(sheet.revision)).toBe(sheet.text)

      await anna.sign(sheet)
      await everybody()
      expect(await found('exceeds-in-everything')).toEqual([false, false])
      for (const [hash, bytes] of sheet.files) {
        expect(Buffer.from((await hana.attachment(hash)) ?? []).equals(bytes)).toBe(true)
        expect(await ben.attachment(hash)).toBeUndefined()
      }

      // That the search finds what is there.
      await ben.submit(0, 'does-not-meet')
      await everybody()
      expect(await found('exceeds-in-everything')).toEqual([true, true])
      expect(await ben.revision(sheet.revision)).toBe(sheet.text)
      for (const [hash, bytes] of sheet.files) {
        expect(Buffer.from((await ben.attachment(hash)) ?? []).equals(bytes)).toBe(true)
      }
    },
  )
})

describe('a sealed package', () => {
  it.each([[false], [true]])(
    'has one size whatever the ratings and the text are (signed: %s)',
    async (signed) => {
      const sizes = new Set([
        await sizeOf(['exceeds', 'exceeds'], 'Fine.', signed),
        await sizeOf(['does-not-meet', 'meets'], 'Fine.', signed),
        await sizeOf(['does-not-meet'], 'A long and doubtful analysis. '.repeat(500), signed),
      ])
      expect(sizes.size).toBe(1)
    },
  )
})

describe('a segment with a score sheet that is not opened', () => {
  it('is as long whatever was written and rated, but for the bytes by which signatures differ', async () => {
    const sizes: number[] = []
    for (const text of ['Fine.', 'A long and doubtful analysis. '.repeat(3000)]) {
      const other = await beginning.world(2)
      const [, anna] = other.laptops
      const sheet = await anna?.submit(0, text)
      if (sheet === undefined) throw new Error('anna rates')
      await anna?.sign(sheet)
      sizes.push((await anna?.exchange())?.written?.bytes ?? 0)
      await other.remove()
    }
    const [short = 0, long = 0] = sizes
    expect(short).toBeGreaterThan(256 * 1024)
    expect(Math.abs(long - short)).toBeLessThan(MOST_NOISE_BYTES)
  })
})

/** Signatures are DER, whose length depends on chance; so does how well hashes and salts compress. */
const MOST_NOISE_BYTES = 64

async function sizeOf(
  ratings: readonly CompetencyRating[],
  analysis: string,
  signed: boolean,
): Promise<number> {
  const revision = sheetOf({
    ratings: Object.fromEntries(ratings.map((rating, index) => [String(index).repeat(32), rating])),
    analysis,
  })
  const { identity: key } = await newAgeIdentity()
  const files = new Map(
    SEALED_PARTS.slice(0, signed ? 4 : 1).map((name) => [
      name,
      name === 'revision' ? Buffer.from(revision.text) : randomBytes(20_000 + analysis.length),
    ]),
  )
  const bytes = await sealPackage({ revision: revision.hash, key, files }, [])
  expect(sha256(bytes)).toHaveLength(64)
  return bytes.length
}
