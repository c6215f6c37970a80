import { describe, expect, it } from 'vitest'
import { hashJson } from '#shared/kernel/canonical'
import type { NamedChange } from '#shared/log/change'
import type { FileSystem, OpenFile } from '#electron/journal/file-system'
import type { Processes } from '#electron/journal/process-identity'
import { FaultyFileSystem } from './faulty-file-system'
import { errno, MemoryDisk } from './memory-disk'
import {
  append,
  appendMany,
  CHAIN,
  DEVICE,
  foreignChanges,
  hashes,
  isLong,
  MANY_OPENINGS,
  open,
  readAll,
  type Opened,
} from './support'

const FOLDER = '/profile/journal'
const STEM = `${FOLDER}/chains/${CHAIN.replace('/', '-')}/${DEVICE}`
const FILE = `${STEM}.jsonl`
/** A process that finds the lock of one that has died. */
const ANOTHER: Processes = { own: 2, isRunning: () => false, startOf: () => undefined, bootedAt: () => 0 }

/** A closed journal with so many changes; short ones, so that every offset can be tried. */
async function written(
  count: number,
): Promise<{ disk: MemoryDisk; changes: NamedChange[]; content: Buffer }> {
  const disk = new MemoryDisk()
  const opened = await open(FOLDER, { fs: disk })
  const changes = await appendMany(opened, count)
  await opened.close()
  disk.names.delete(`${STEM}.checkpoint.json`)
  const content = disk.names.get(FILE)?.content
  if (content === undefined) throw new Error('no journal file')
  return { disk, changes, content }
}

function put(disk: MemoryDisk, content: Buffer): MemoryDisk {
  const after = disk.afterCut('all')
  after.names.set(FILE, { content, flushed: content })
  return after
}

/** The number of the line that holds an offset; its newline belongs to it. */
function lineAt(content: Buffer, offset: number): number {
  return content.subarray(0, offset).toString('latin1').split('\n').length
}

function flipped(content: Buffer, offset: number, bits: number): Buffer {
  const copy = Buffer.from(content)
  copy[offset] = (copy[offset] ?? 0) ^ bits
  return copy
}

async function numbersOf(opened: Opened): Promise<number[]> {
  return (await readAll(opened)).map(({ header }) => header.number)
}

describe('a journal file with one byte altered, whichever', () => {
  it(
    'opens, lacks at most the altered change, names it by its hash, takes it back and goes on',
    async () => {
      const count = isLong ? 4 : 2
      const { disk, changes, content } = await written(count)
      const all = changes.map(({ header }) => header.number)
      for (let offset = 0; offset < content.length; offset += 1) {
        const line = lineAt(content, offset)
        // Bit 3 makes other letters, and a `"` unequal to itself; bit 0 makes neighbours of digits.
        const damaged = put(disk, flipped(content, offset, offset % 2 === 0 ? 1 : 8))
        const opened = await open(FOLDER, { fs: damaged })
        const numbers = await numbersOf(opened)
        const others = all.filter((number) => number !== line)
        expect([others, all], `offset ${offset}`).toContainEqual(numbers)
        const [state] = opened.journal.chains()
        if (numbers.length < count && line < count) {
          expect(state?.damaged).toEqual([{ number: line, hash: changes[line - 1]?.hash }])
          expect(opened.notices).toMatchObject([{ code: 'journal.damaged-line' }])
          expect([...damaged.names.keys()].filter((path) => path.includes('torn'))).toEqual([])
        } else expect(state?.damaged).toEqual([])
        if (!isLong && offset % 16 > 0) {
          await opened.close()
          continue
        }
        expect(await opened.journal.restore(changes)).toBe(count - numbers.length)
        expect(hashes(await readAll(opened))).toEqual(hashes(changes))
        const { hash } = await append(opened)
        await opened.close()
        const again = await open(FOLDER, { fs: damaged })
        expect(hashes(await readAll(again))).toEqual([...hashes(changes), hash])
        expect(again.notices).toEqual([])
        await again.close()
      }
    },
    MANY_OPENINGS,
  )
})

describe('a journal file cut at any offset', () => {
  it(
    'keeps every whole line, cuts the torn one, keeps its bytes aside and goes on',
    async () => {
      const { disk, changes, content } = await written(isLong ? 4 : 2)
      for (let size = 0; size < content.length; size += 1) {
        const cut = put(disk, content.subarray(0, size))
        const opened = await open(FOLDER, { fs: cut })
        const whole = lineAt(content, size) - 1
        // A line that lacks nothing but its newline is whole.
        const kept = content[size] === 0x0a ? whole + 1 : whole
        expect(opened.journal.chains()[0]?.head?.hash, `size ${size}`).toBe(changes[kept - 1]?.hash)
        const isTorn = kept === whole && size > 0 && content[size - 1] !== 0x0a
        expect(opened.notices).toMatchObject(isTorn ? [{ code: 'journal.torn-line' }] : [])
        const aside = cut.names.get(`${STEM}.torn-1`)?.content ?? Buffer.alloc(0)
        expect(aside.length > 0).toBe(isTorn)
        expect(content.subarray(size - aside.length, size)).toEqual(aside)
        expect(opened.journal.state().empty).toBe(kept === 0)
        if (isLong || size % 16 === 0 || !isTorn) {
          const { hash } = await append(opened)
          expect(hashes(await readAll(opened))).toEqual([...hashes(changes.slice(0, kept)), hash])
        }
        await opened.close()
      }
    },
    MANY_OPENINGS,
  )
})

describe('a journal with damaged lines', () => {
  it('never loses the lines after them, and names them as lost once they were accepted', async () => {
    const { disk, changes, content } = await written(20)
    let spoilt = content
    for (const number of [5, 6, 11]) spoilt = flipped(spoilt, spoilt.indexOf(`"number":${number},`), 2)
    const damaged = put(disk, spoilt)
    const opened = await open(FOLDER, { fs: damaged })
    const rest = changes.filter(({ header }) => ![5, 6, 11].includes(header.number))
    expect(hashes(await readAll(opened))).toEqual(hashes(rest))
    expect(opened.journal.chains()[0]?.damaged).toEqual([
      { number: 5, hash: null },
      { number: 6, hash: changes[5]?.hash },
      { number: 11, hash: changes[10]?.hash },
    ])
    expect(await opened.journal.acceptLosses()).toBe(3)
    expect(await opened.journal.acceptLosses()).toBe(0)
    expect(damaged.names.get(`${STEM}.damaged-1.jsonl`)?.content).toEqual(spoilt)
    await opened.close()
    const again = await open(FOLDER, { fs: damaged })
    expect(again.journal.state()).toMatchObject({
      notices: [],
      chains: [{ damaged: [], head: { number: 20 } }],
    })
    expect(hashes(await readAll(again))).toEqual(hashes(rest))
    // Another laptop may still have them.
    expect(await again.journal.importChanges(changes)).toBe(3)
    expect(hashes(await readAll(again))).toEqual(hashes(changes))
    await again.close()
  })

  it('are found by the full check where the checkpoint had hidden them', async () => {
    const { disk, changes } = await written(30)
    const first = await open(FOLDER, { fs: disk })
    await first.close()
    const content = disk.names.get(FILE)?.content ?? Buffer.alloc(0)
    const damaged = put(disk, flipped(content, content.indexOf('"number":3,'), 2))
    const opened = await open(FOLDER, { fs: damaged })
    expect(opened.notices).toEqual([])
    expect(await opened.journal.verifyAll()).toMatchObject({
      changes: 29,
      notices: [{ code: 'journal.damaged-line' }],
    })
    expect(opened.journal.chains()[0]?.damaged).toEqual([{ number: 3, hash: changes[2]?.hash }])
    expect(await opened.journal.restore(changes)).toBe(1)
    expect(await opened.journal.verifyAll()).toMatchObject({ changes: 30 })
    await opened.close()
  })

  it('are found by reading where the checkpoint had hidden them', async () => {
    const { disk, changes } = await written(30)
    await (await open(FOLDER, { fs: disk })).close()
    const content = disk.names.get(FILE)?.content ?? Buffer.alloc(0)
    const opened = await open(FOLDER, { fs: put(disk, flipped(content, content.indexOf('"number":9,'), 2)) })
    expect(await numbersOf(opened)).toHaveLength(29)
    expect(opened.notices).toMatchObject([{ code: 'journal.damaged-line', values: { changes: 1 } }])
    expect(opened.journal.chains()[0]?.damaged).toEqual([{ number: 9, hash: changes[8]?.hash }])
    await opened.close()
  })

  it('take back a whole line that another change had been put in place of, and keep that one as a fork', async () => {
    const { disk, changes, content } = await written(6)
    const lines = content.toString('utf8').split('\n')
    const head = { number: 2, hash: changes[1]?.hash ?? '' }
    const [other] = foreignChanges(1, { device: DEVICE, head })
    if (other === undefined) throw new Error('none')
    const line = JSON.stringify({
      seal: 'none',
      data: { hash: other.hash, header: other.header, body: other.body },
    })
    lines[2] = line
    const opened = await open(FOLDER, { fs: put(disk, Buffer.from(lines.join('\n'))) })
    expect(opened.journal.chains()[0]?.damaged).toEqual([{ number: 3, hash: changes[2]?.hash }])
    expect(await opened.journal.restore(changes)).toBe(1)
    expect(hashes(await readAll(opened)).sort()).toEqual([...hashes(changes), other.hash].sort())
    expect(opened.notices.at(-1)).toMatchObject({ code: 'journal.cloned-device', values: { number: 3 } })
    await opened.close()
  })
})

describe('a copy of this laptop', () => {
  it('that went further loses none of its changes and none of ours, however often they come in', async () => {
    const { disk, changes } = await written(4)
    const head = { number: 3, hash: changes[2]?.hash ?? '' }
    const theirs = foreignChanges(5, { device: DEVICE, head })
    const all = [...hashes(changes), ...hashes(theirs)].sort()
    let opened = await open(FOLDER, { fs: disk })
    for (const came of [theirs.slice(0, 3), [...changes.slice(0, 3), ...theirs], theirs]) {
      await opened.journal.importChanges(came)
      await opened.close()
      opened = await open(FOLDER, { fs: disk })
    }
    expect(hashes(await readAll(opened)).sort()).toEqual(all)
    expect(opened.journal.chains()[0]).toMatchObject({ head: { hash: changes[3]?.hash }, damaged: [] })
    await opened.close()
  })
})

/** Answers EIO for every read that touches an offset. */
function withBadBlock(disk: MemoryDisk, offset: number): FileSystem {
  const openSpoilt: FileSystem['open'] = async (path, mode) => {
    const file = await disk.open(path, mode)
    if (path !== FILE) return file
    const read: OpenFile['read'] = (length, position) =>
      position <= offset && offset < position + length
        ? Promise.reject(errno('EIO'))
        : file.read(length, position)
    return { ...file, read }
  }
  return new Proxy(disk, {
    get: (target, name) => {
      if (name === 'open') return openSpoilt
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

describe('a journal file of which the disk cannot read a part', () => {
  it('opens with the lines around that part, and has the others again once the disk can read them', async () => {
    const { disk, changes } = await written(30)
    const opened = await open(FOLDER, { fs: withBadBlock(disk, 9000) })
    const numbers = await numbersOf(opened)
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers.length).toBeLessThan(30)
    expect(opened.journal.chains()[0]?.damaged).toHaveLength(30 - numbers.length)
    expect(opened.notices).toMatchObject([{ code: 'journal.damaged-line' }])
    const again = await open(FOLDER, { fs: disk.afterCut('all'), processes: ANOTHER })
    expect(hashes(await readAll(again))).toEqual(hashes(changes))
    expect(again.notices).toEqual([])
    await again.close()
    await opened.close()
  })

  it('is not cut where that part is its end: nothing is written until it can be read', async () => {
    const { disk, changes, content } = await written(10)
    const opened = await open(FOLDER, { fs: withBadBlock(disk, content.length - 10) })
    expect(opened.space.status).toMatchObject({ state: 'failing', code: 'storage.io' })
    await expect(append(opened)).rejects.toMatchObject({ code: 'storage.io' })
    expect(disk.names.get(FILE)?.content).toEqual(content)
    const again = await open(FOLDER, { fs: disk.afterCut('all'), processes: ANOTHER })
    expect(hashes(await readAll(again))).toEqual(hashes(changes))
    await again.close()
  })
})

describe('a change of a later version of the program', () => {
  it('is kept, said, and does not stop the chain', async () => {
    const { disk, changes, content } = await written(3)
    const [first] = changes
    if (first === undefined) throw new Error('none')
    const lines = content.toString('utf8').split('\n')
    const header = { ...first.header, format: 2, number: 4, previous: changes[2]?.hash, news: true }
    const hash = hashJson(header)
    const line = JSON.stringify({ seal: 'none', data: { hash, header, body: { shape: 'new' } } })
    const later = put(disk, Buffer.from([...lines.slice(0, 3), line, ''].join('\n')))
    const opened = await open(FOLDER, { fs: later })
    expect(opened.journal.state()).toMatchObject({
      notices: [{ code: 'journal.update-needed', values: { changes: 1 } }],
      chains: [{ head: { number: 4, hash }, damaged: [] }],
    })
    expect((await append(opened)).header).toMatchObject({ number: 5, previous: hash })
    expect(await numbersOf(opened)).toEqual([1, 2, 3, 5])
    expect(later.names.get(FILE)?.content.includes(line)).toBe(true)
    await opened.close()
  })
})

describe('a journal whose folder is gone', () => {
  it('says that it is empty and takes everything back from the database, in any order', async () => {
    const { changes } = await written(12)
    const disk = new MemoryDisk()
    const opened = await open(FOLDER, { fs: disk })
    expect(opened.journal.state().empty).toBe(true)
    const foreign = foreignChanges(7)
    expect(await opened.journal.restore([...changes, ...foreign].reverse())).toBe(19)
    expect(hashes(await readAll(opened))).toEqual(hashes(changes))
    expect(opened.journal.state()).toMatchObject({ empty: false, notices: [] })
    await opened.close()
  })

  it('holds a gap of the database open, names it, and closes it when the change comes after all', async () => {
    const { changes } = await written(8)
    const disk = new MemoryDisk()
    const opened = await open(FOLDER, { fs: disk })
    expect(
      await opened.journal.restore(changes.filter(({ header }) => ![3, 4].includes(header.number))),
    ).toBe(6)
    expect(opened.journal.chains()[0]?.damaged).toEqual([
      { number: 3, hash: null },
      { number: 4, hash: changes[3]?.hash },
    ])
    expect(await opened.journal.restore(changes)).toBe(2)
    expect(hashes(await readAll(opened))).toEqual(hashes(changes))
    await opened.close()
  })
})

describe('a journal that another hand shortens while it is open', () => {
  it('refuses new changes until the old ones are back', async () => {
    const { disk, changes, content } = await written(5)
    const opened = await open(FOLDER, { fs: disk })
    const inode = disk.names.get(FILE)
    if (inode !== undefined) inode.content = content.subarray(0, content.indexOf('\n') + 1)
    const head = { number: 1, hash: changes[0]?.hash ?? '' }
    await expect(append(opened)).rejects.toThrow('stale')
    expect(opened.journal.chains()[0]?.head).toEqual(head)
    await expect(append(opened)).rejects.toMatchObject({ code: 'journal.shortened' })
    expect(await opened.journal.restore(changes)).toBe(4)
    expect((await append(opened)).header.number).toBe(6)
    await opened.close()
  })
})

describe('a checkpoint', () => {
  it('lets the next start read the end of the chain only', async () => {
    const { disk, content } = await written(100)
    const fs = new FaultyFileSystem(disk)
    await (await open(FOLDER, { fs })).close()
    expect(fs.bytesRead).toBeGreaterThan(content.length)
    fs.bytesRead = 0
    const opened = await open(FOLDER, { fs })
    expect(fs.bytesRead).toBeLessThan(content.length / 3)
    expect(opened.journal.chains()[0]?.head?.number).toBe(100)
    expect(await numbersOf(opened)).toHaveLength(100)
    await opened.close()
  })

  it('is not believed when it is damaged, or the file is not the one it was written for', async () => {
    const { disk, changes, content } = await written(40)
    await (await open(FOLDER, { fs: disk })).close()
    const name = `${STEM}.checkpoint.json`
    const checkpoint = disk.names.get(name)?.content ?? Buffer.alloc(0)
    for (let offset = 0; offset < checkpoint.length; offset += 7) {
      const damaged = put(disk, content)
      const spoilt = flipped(checkpoint, offset, 1)
      damaged.names.set(name, { content: spoilt, flushed: spoilt })
      const opened = await open(FOLDER, { fs: damaged })
      expect(opened.journal.chains()[0]?.head?.hash).toBe(changes[39]?.hash)
      await opened.close()
    }
    const shorter = content.subarray(0, content.indexOf('"number":4,'))
    const opened = await open(FOLDER, { fs: put(disk, shorter) })
    expect(opened.journal.chains()[0]?.head?.number).toBe(3)
    await opened.close()
  })
})
