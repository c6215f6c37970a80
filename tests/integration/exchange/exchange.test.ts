import { cpSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shareFiles } from '#electron/exchange/share-files'
import { MARKER_NAME } from '#shared/contracts/bundle/exchange-folder'
import { ACTION, Laptop, LIBRARY } from './laptop'

let folder: string
let share: string
let anna: Laptop
let ben: Laptop

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-exchange-'))
  share = join(folder, 'share')
  mkdirSync(share)
  anna = new Laptop('a', { folder, share })
  ben = new Laptop('b', { folder, share })
  await anna.claim()
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const segmentsOf = (laptop: Laptop) => readdirSync(join(share, laptop.device)).sort()

describe('the exchange of two laptops', () => {
  it('brings each the work of the other, and says what came', async () => {
    anna.say('one', 'two')
    ben.say('three')
    expect((await anna.exchange()).written).toMatchObject({ changes: 2 })
    const report = await ben.exchange()
    expect(report.written).toMatchObject({ changes: 1 })
    expect(report.taken).toEqual([
      {
        device: anna.device,
        people: [anna.device],
        changes: 2,
        records: ['word/one', 'word/two'],
        recordCount: 2,
      },
    ])
    await anna.exchange()
    expect(anna.heard(ben)).toEqual(['three'])
    expect(ben.heard(anna)).toEqual(['one', 'two'])
  })

  it('writes and reads nothing when nothing is new', async () => {
    anna.say('one')
    await anna.exchange()
    await ben.exchange()
    expect(await anna.exchange()).toMatchObject({ written: null, taken: [], held: [], stopped: null })
    expect(await ben.exchange()).toMatchObject({ written: null, taken: [] })
    expect(segmentsOf(anna)).toHaveLength(1)
  })

  it('writes all of its work again for somebody who could not read it before', async () => {
    anna.say('one')
    await anna.exchange()
    anna.recipients = ['age1one', 'age1two']
    expect((await anna.exchange()).written).toMatchObject({ changes: 1 })
    anna.say('two')
    expect((await anna.exchange()).written).toMatchObject({ changes: 1 })
    await ben.exchange()
    expect(ben.heard(anna)).toEqual(['one', 'two'])
  })

  it('writes all of its work again when somebody deleted its files, which deletes nothing here', async () => {
    anna.say('one')
    await anna.exchange()
    const kept = join(folder, 'kept')
    cpSync(join(share, anna.device), kept, { recursive: true })
    rmSync(join(share, anna.device), { recursive: true })
    anna.say('two')
    expect((await anna.exchange()).written).toMatchObject({ changes: 2 })
    await ben.exchange()
    expect(ben.heard(anna)).toEqual(['one', 'two'])
    // Out of the drive's own backup they come back: they are still known as this laptop's.
    cpSync(kept, join(share, anna.device), { recursive: true })
    expect(await anna.exchange()).toMatchObject({ written: null, stopped: null })
  })
})

describe('a gap', () => {
  it('is held back and named, and filled when the missing file is there', async () => {
    anna.say('one')
    await anna.exchange()
    anna.say('two')
    await anna.exchange()
    const [first = ''] = segmentsOf(anna)
    renameSync(join(share, anna.device, first), join(folder, first))
    const report = await ben.exchange()
    expect(report.held).toMatchObject([{ code: 'exchange.gap', device: anna.device, values: { number: 1 } }])
    expect(ben.heard(anna)).toEqual([])
    renameSync(join(folder, first), join(share, anna.device, first))
    expect((await ben.exchange()).held).toEqual([])
    expect(ben.heard(anna)).toEqual(['one', 'two'])
  })

  it('or a half file of one laptop does not keep the others out', async () => {
    const cleo = new Laptop('c', { folder, share }).say('three')
    anna.say('one')
    await anna.exchange()
    await cleo.exchange()
    const [name = ''] = segmentsOf(anna)
    const path = join(share, anna.device, name)
    writeFileSync(path, 'cut short')
    expect(await ben.exchange()).toMatchObject({
      held: [{ code: 'exchange.half-file', device: anna.device, file: name }],
      taken: [{ device: cleo.device }],
    })
    expect(ben.heard(anna)).toEqual([])
  })
})

describe('a copy of a laptop', () => {
  it('is noticed by both, and neither overwrites what the other wrote', async () => {
    anna.say('one')
    await anna.exchange()
    const copy = new Laptop('a', { folder, share })
    copy.state = anna.state
    copy.words.set(anna.device, ['one'])
    copy.say('from the copy')
    await copy.exchange()
    const there = segmentsOf(anna)
    anna.say('from the original')
    expect((await anna.exchange()).stopped).toMatchObject({ code: 'exchange.cloned-device' })
    expect(segmentsOf(anna)).toEqual(there)
  })

  it('or a laptop that was set back to an older state is noticed', async () => {
    anna.say('one')
    const before = { state: anna.state, words: [...anna.heard(anna)] }
    await anna.exchange()
    anna.say('two')
    await anna.exchange()
    anna.state = before.state
    anna.words.set(anna.device, before.words)
    anna.say('other')
    expect((await anna.exchange()).stopped).toMatchObject({ code: 'exchange.cloned-device' })
  })
})

describe('a folder', () => {
  it.each([
    ['that is gone', () => rmSync(share, { recursive: true }), 'exchange.folder-missing'],
    ['in whose place an empty one stands', () => rmSync(join(share, MARKER_NAME)), 'exchange.marker-missing'],
    [
      'whose marker is damaged',
      () => writeFileSync(join(share, MARKER_NAME), '{'),
      'exchange.marker-unreadable',
    ],
  ])('%s stops everything and is said', async (_what, happens, code) => {
    anna.say('one')
    happens()
    expect(await anna.exchange()).toMatchObject({ written: null, taken: [], stopped: { code } })
  })

  it('of another library stops everything and is said', async () => {
    const other = new Laptop('d', { folder, share }, { ...LIBRARY, library: '2c'.repeat(16) }).say('one')
    expect((await other.exchange()).stopped).toMatchObject({ code: 'exchange.other-library' })
    expect(readdirSync(share)).toEqual([MARKER_NAME])
  })

  it('that can only be read brings what the others wrote', async () => {
    anna.say('one')
    await anna.exchange()
    ben.say('two')
    const readOnly = Object.assign(new Error('read-only'), { code: 'EROFS' })
    ben.files = { ...shareFiles, mkdir: async () => Promise.reject(readOnly) }
    expect(await ben.exchange()).toMatchObject({
      stopped: { code: 'file.read-only' },
      taken: [{ changes: 1 }],
    })
    ben.files = shareFiles
    expect(await ben.exchange()).toMatchObject({ stopped: null, written: { changes: 1 } })
  })

  it('that never answers is given up, said, and nothing is written later', async () => {
    anna.say('one')
    const answers: (() => void)[] = []
    const never = new Promise<void>((resolve) => {
      answers.push(resolve)
    })
    anna.files = {
      ...shareFiles,
      readdir: (async (path: string) => {
        await never
        return shareFiles.readdir(path)
      }) as typeof shareFiles.readdir,
    }
    expect((await anna.exchange({ patience: 20 })).stopped).toMatchObject({ code: 'exchange.not-reachable' })
    for (const answer of answers) answer()
    anna.files = shareFiles
    expect(readdirSync(share)).toEqual([MARKER_NAME])
    expect((await anna.exchange()).written).toMatchObject({ changes: 1 })
  })

  it('is left when the person has had enough', async () => {
    anna.say('one')
    const enough = new AbortController()
    enough.abort()
    expect((await anna.exchange({ signal: enough.signal })).stopped).toMatchObject({
      code: 'exchange.cancelled',
    })
  })
})

describe('choosing a folder', () => {
  it('makes an empty one the exchange folder, and finds it again from the next laptop', async () => {
    expect(await ben.claim()).toEqual(LIBRARY)
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    writeFileSync(join(empty, '.DS_Store'), '')
    const cleo = new Laptop('c', { folder, share: empty })
    expect(await cleo.claim()).toEqual(LIBRARY)
  })

  it('refuses one that holds other files, or that is another hiring action’s', async () => {
    const full = join(folder, 'full')
    mkdirSync(full)
    writeFileSync(join(full, 'taxes.pdf'), '')
    await expect(new Laptop('c', { folder, share: full }).claim()).rejects.toMatchObject({
      code: 'exchange.folder-not-empty',
    })
    const text = `{"action":"${'ff'.repeat(16)}","kind":"evenhand-exchange","library":"${LIBRARY.library}","v":1}`
    expect(text).not.toContain(ACTION)
    writeFileSync(join(share, MARKER_NAME), text)
    await expect(ben.claim()).rejects.toMatchObject({ code: 'exchange.other-action' })
  })
})
