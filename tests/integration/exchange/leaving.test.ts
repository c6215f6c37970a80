import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MARKER_NAME } from '#shared/contracts/bundle/exchange-folder'
import { shareFiles } from '#electron/exchange/share-files'
import { FailingFiles, FAULTS } from './failing-files'
import { CLOSED, CLOSING, Laptop } from './laptop'

let folder: string
let share: string
let anna: Laptop
let ben: Laptop

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-leaving-'))
  share = join(folder, 'share')
  mkdirSync(share)
  anna = new Laptop('a', { folder, share }).say('applicant', 'interview')
  ben = new Laptop('b', { folder, share }).say('résumé')
  await anna.claim()
  await anna.exchange()
  await ben.exchange()
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const namesOf = ({ device }: Laptop) => readdirSync(join(share, device))

describe('a laptop that leaves the folder', () => {
  it('takes all that it wrote along, and leaves one small segment where it closed the hiring action', async () => {
    anna.say('more', CLOSED, 'after')
    await anna.exchange()
    await ben.exchange()
    await anna.leave()
    await ben.leave()
    expect(namesOf(anna)).toHaveLength(1)
    expect(namesOf(ben)).toEqual([])
    expect(readdirSync(share)).toContain(MARKER_NAME)
  })

  it('is understood by one that has all that came before, by one that has not, and by one that comes first now', async () => {
    const cleo = new Laptop('c', { folder, share })
    await cleo.exchange()
    anna.say('more')
    await anna.exchange()
    await ben.exchange()
    anna.say(CLOSED)
    await anna.leave()
    expect(await ben.exchange()).toMatchObject({ held: [], taken: [{ changes: 1 }] })
    expect(ben.state.told).toBeNull()
    expect(ben.heard(anna).at(-1)).toBe(CLOSED)
    const dora = new Laptop('d', { folder, share })
    for (const late of [cleo, dora]) {
      const { held, stopped } = await late.exchange()
      expect([held, stopped, late.state.told]).toEqual([[], null, CLOSING])
    }
  })

  it('puts back what it took along when it works on, and can leave again', async () => {
    anna.say(CLOSED)
    await anna.exchange()
    await anna.leave()
    expect((await anna.exchange()).written).toMatchObject({ changes: 3 })
    const dora = new Laptop('d', { folder, share })
    await dora.exchange()
    expect(dora.heard(anna)).toEqual(anna.heard(anna))
    await anna.leave()
    expect(namesOf(anna)).toHaveLength(1)
  })

  it('that never handed anything out leaves the closing alone; all of it goes out if it works on', async () => {
    const eve = new Laptop('e', { folder, share }).say('one', CLOSED)
    await eve.leave()
    expect(namesOf(eve)).toHaveLength(1)
    expect((await eve.exchange()).written).toMatchObject({ changes: 2 })
  })

  it('takes along what it wrote under the id that it had before, and nothing that a copy of it wrote there', async () => {
    await anna.exchange()
    const renewed = new Laptop('f', { folder, share })
    renewed.state = structuredClone(anna.state)
    renewed.say('first word under the new id')
    await renewed.exchange()
    const byCopy = `000009-${'5e'.repeat(32)}.evenhand`
    writeFileSync(join(share, anna.device, byCopy), 'a copy wrote this')
    writeFileSync(join(share, renewed.device, '.segment.0123.part'), 'half')
    await renewed.leave()
    expect(namesOf(renewed)).toEqual([])
    expect(namesOf(anna)).toEqual([byCopy])
  })

  it('touches nothing where another laptop has its id, or where the folder is another', async () => {
    const copy = new Laptop('a', { folder, share }).say('other')
    await expect(copy.leave()).rejects.toMatchObject({ code: 'exchange.cloned-device' })
    rmSync(join(share, MARKER_NAME))
    await expect(anna.leave()).rejects.toMatchObject({ code: 'exchange.marker-missing' })
    expect(namesOf(anna)).toHaveLength(1)
  })
})

describe.each(FAULTS)('leaving when the n-th file operation fails (%o)', (fault) => {
  it('never takes the word of the closing away, and can be done again to the end', async () => {
    const late = new Laptop('d', { folder, share })
    for (let n = 1; ; n += 1) {
      anna.say(`word ${n}`)
      await anna.exchange()
      if (n === 1) anna.say(CLOSED)
      const failing = new FailingFiles(n, fault)
      anna.files = failing.files
      await anna.leave().then(
        () => false,
        () => true,
      )
      anna.files = shareFiles
      // Whoever comes now finds the whole chain, or the word of the closing, or what was there before it.
      const now = new Laptop('e', { folder, share })
      const { stopped } = await now.exchange()
      expect(stopped, `operation ${n}`).toBeNull()
      const isWhole = now.heard(anna).length > n
      expect(isWhole || now.state.told !== null, `operation ${n}`).toBe(true)
      await anna.leave()
      expect(namesOf(anna), `operation ${n}`).toHaveLength(1)
      if (!failing.happened) break
      expect(n, 'an end').toBeLessThan(100)
    }
    await late.exchange()
    expect(late.state.told).toEqual(CLOSING)
  })
})
