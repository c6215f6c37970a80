import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shareFiles } from '#electron/exchange/share-files'
import { errorMessage } from '#shared/messages/catalogue'
import { CLOSED, CLOSING, Laptop } from './laptop'

let folder: string
let share: string
let anna: Laptop
let ben: Laptop

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-corners-'))
  share = join(folder, 'share')
  mkdirSync(share)
  anna = new Laptop('a', { folder, share }).say('one')
  ben = new Laptop('b', { folder, share })
  await anna.claim()
  await anna.exchange()
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const segmentsOf = (laptop: Laptop) => readdirSync(join(share, laptop.device)).sort()
const firstOf = (laptop: Laptop) => join(share, laptop.device, segmentsOf(laptop)[0] ?? '')
const DAMAGES = [
  ['was cut short', (path: string) => truncateSync(path, 7)],
  ['was emptied', (path: string) => truncateSync(path, 0)],
  ['has bytes too many', (path: string) => appendFileSync(path, 'more')],
] as const

describe.each(DAMAGES)('a segment that %s on the drive for good', (_what, damage) => {
  it('is written anew by its writer once, under the next number, and holds nobody back any more', async () => {
    const path = firstOf(anna)
    damage(path)
    const damaged = readFileSync(path)
    expect((await ben.exchange()).held).toMatchObject([{ code: 'exchange.half-file', device: anna.device }])
    expect((await anna.exchange()).written).toMatchObject({ changes: 1 })
    expect(segmentsOf(anna).map((name) => name.slice(0, 6))).toEqual(['000001', '000002'])
    expect(readFileSync(path)).toEqual(damaged)
    expect(await ben.exchange()).toMatchObject({ held: [], taken: [{ changes: 1 }] })
    expect(ben.heard(anna)).toEqual(['one'])
    expect(await anna.exchange()).toMatchObject({ written: null, stopped: null })
    anna.say('two')
    expect((await anna.exchange()).written).toMatchObject({ changes: 1 })
  })

  it('is noticed among many, in one of the next exchanges', async () => {
    for (let n = 0; n < 29; n += 1) {
      anna.say(`word ${n}`)
      await anna.exchange()
    }
    damage(join(share, anna.device, segmentsOf(anna)[15] ?? ''))
    expect((await anna.exchange()).written).toBeNull()
    expect((await anna.exchange()).written).toMatchObject({ changes: 30 })
    await ben.exchange()
    expect(ben.heard(anna)).toEqual(anna.heard(anna))
  })

  it('is named as long as its writer does not come, and keeps nobody else out', async () => {
    const cleo = new Laptop('c', { folder, share }).say('three')
    damage(firstOf(anna))
    await cleo.exchange()
    for (const days of [['three'], ['three', 'four'], ['three', 'four', 'five']]) {
      const { held, stopped } = await ben.exchange()
      expect(stopped).toBeNull()
      expect(held.map(errorMessage)).toEqual([expect.stringContaining(segmentsOf(anna)[0] ?? 'none')])
      expect(ben.heard(cleo)).toEqual(days)
      cleo.say(days.length === 1 ? 'four' : 'five')
      await cleo.exchange()
    }
  })

  it('is written anew where it is the one that tells of the closing, when leaving is done again', async () => {
    anna.say(CLOSED)
    await anna.leave()
    damage(firstOf(anna))
    await anna.leave()
    expect(segmentsOf(anna).map((name) => name.slice(0, 6))).toEqual(['000003'])
    await ben.exchange()
    expect(ben.state.told).toEqual(CLOSING)
  })
})

describe('a drive', () => {
  it('with 10,000 stray files, one of them named as a laptop, is used as any other, and none of them is opened', async () => {
    const strays = Array.from({ length: 10_000 }, (_, n) => [`IMG_${n}.jpg`, `~$ of ${n}.evenhand`]).flat()
    const readdir = (async (path: string) => [
      ...strays,
      ...(await shareFiles.readdir(path)),
    ]) as typeof shareFiles.readdir
    writeFileSync(join(share, 'dd'.repeat(16)), 'no folder')
    anna.say('two')
    const opened: unknown[] = []
    anna.files = { ...shareFiles, readdir }
    ben.files = {
      ...anna.files,
      open: async (...args) => {
        opened.push(args[0])
        return shareFiles.open(...args)
      },
    }
    expect(await anna.exchange()).toMatchObject({ stopped: null, written: { changes: 1 } })
    expect(await ben.exchange()).toMatchObject({ stopped: null, held: [], taken: [{ changes: 2 }] })
    // The marker, and each segment on the share and its copy here.
    expect(opened).toHaveLength(5)
  })

  it('on which one laptop’s folder cannot be read brings what the others wrote, and it is said', async () => {
    const cleo = new Laptop('c', { folder, share }).say('three')
    await cleo.exchange()
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    ben.files = {
      ...shareFiles,
      readdir: (async (path: string) =>
        path.endsWith(anna.device)
          ? Promise.reject(denied)
          : shareFiles.readdir(path)) as typeof shareFiles.readdir,
    }
    expect(await ben.exchange()).toMatchObject({
      stopped: { code: 'file.no-access', values: { name: anna.device } },
      taken: [{ device: cleo.device }],
    })
  })

  it.each([1970, 2099])('whose clock says %i changes nothing, and strays of ours still go', async (year) => {
    const then = Date.UTC(year, 0, 1) / 1000
    const stray = join(share, anna.device, '.segment.0123.part')
    writeFileSync(stray, 'half')
    for (const path of [stray, firstOf(anna), join(share, anna.device), share]) utimesSync(path, then, then)
    expect(await anna.exchange()).toMatchObject({ written: null, stopped: null, held: [] })
    expect(segmentsOf(anna)).toHaveLength(1)
    expect(await ben.exchange()).toMatchObject({ stopped: null, held: [], taken: [{ changes: 1 }] })
  })
})

describe('a folder', () => {
  const DECOMPOSED = 'Bewerbungen für Zoë'.normalize('NFD')
  it.each([
    ['whose name is in the decomposed Unicode form', [DECOMPOSED]],
    ['whose path has more than 250 characters', Array.from({ length: 6 }, () => 'hiring '.repeat(8).trim())],
    ['whose name has a line break, quotes and a percent sign', ['a\n"b" \'c\' %20']],
  ])('%s serves as any other', async (_what, names) => {
    const deep = join(folder, ...names)
    mkdirSync(deep, { recursive: true })
    const dora = new Laptop('d', { folder, share: deep }).say('four')
    const eve = new Laptop('e', { folder, share: deep })
    await dora.claim()
    expect(await eve.claim()).toEqual(await dora.claim())
    expect(await dora.exchange()).toMatchObject({ stopped: null, folder: deep })
    expect(await eve.exchange()).toMatchObject({ stopped: null, held: [], taken: [{ changes: 1 }] })
  })

  it('is the same folder by its library, whichever Unicode form the system gives its name in', async () => {
    const [decomposed, composed] = [join(folder, DECOMPOSED), join(folder, DECOMPOSED.normalize('NFC'))]
    mkdirSync(decomposed)
    // Some systems take both names for one; where they do not, a link does.
    symlinkSync(decomposed, composed)
    const dora = new Laptop('d', { folder, share: decomposed }).say('four')
    const eve = new Laptop('e', { folder, share: composed })
    expect(await dora.claim()).toEqual(await eve.claim())
    await dora.exchange()
    expect(await eve.exchange()).toMatchObject({ stopped: null, held: [], taken: [{ changes: 1 }] })
  })
})
