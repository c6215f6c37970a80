import { describe, expect, it } from 'vitest'
import { Lock } from '#electron/journal/lock'
import { thisLaptop, type Processes } from '#electron/journal/process-identity'
import { MemoryDisk } from './memory-disk'
import { NOW, random } from './support'

const PATH = '/journal.lock'
const own: Processes = {
  own: 7,
  isRunning: () => true,
  startOf: (pid) => `start of ${pid}`,
  bootedAt: () => NOW - 1,
}

function take(disk: MemoryDisk, processes: Processes): Promise<Lock> {
  return Lock.take(disk, PATH, { processes, random, ms: NOW })
}

describe('the lock', () => {
  it('is refused while its process runs, and taken once it was released', async () => {
    const disk = new MemoryDisk()
    const lock = await take(disk, own)
    await expect(take(disk, own)).rejects.toMatchObject({ code: 'journal.in-use', values: { pid: 7 } })
    await expect(take(disk, { ...own, own: 8 })).rejects.toMatchObject({ code: 'journal.in-use' })
    await lock.release()
    expect(disk.names.has(PATH)).toBe(false)
    await take(disk, { ...own, own: 8 })
  })

  it.each<[string, Partial<Processes>]>([
    ['its process no longer runs', { isRunning: () => false }],
    ['its number went to another process', { startOf: () => 'later' }],
    ['the laptop was started since', { bootedAt: () => NOW + 3_600_000 }],
  ])('is void when %s', async (_, changed) => {
    const disk = new MemoryDisk()
    await take(disk, own)
    await take(disk, { ...own, own: 8, ...changed })
  })

  it('is void when it holds our own number from an earlier life, or is half written', async () => {
    const disk = new MemoryDisk()
    const lock = await take(disk, own)
    const content = disk.names.get(PATH)?.content ?? Buffer.alloc(0)
    await lock.release()
    for (const left of [content, content.subarray(0, 20), Buffer.alloc(0)]) {
      disk.names.set(PATH, { content: left, flushed: left })
      await (await take(disk, own)).release()
    }
  })

  it('notices that it was taken over, leaves the new one alone, and comes back where it is gone', async () => {
    const disk = new MemoryDisk()
    const first = await take(disk, own)
    disk.names.delete(PATH)
    await first.assertHeld()
    const second = await take(disk, { ...own, own: 8, isRunning: () => false })
    await expect(first.assertHeld()).rejects.toMatchObject({ code: 'journal.in-use' })
    await first.release()
    await second.assertHeld()
  })

  it('knows the processes of this laptop', () => {
    expect(thisLaptop.isRunning(process.pid)).toBe(true)
    expect(thisLaptop.isRunning(2 ** 22 + 1)).toBe(false)
    expect(thisLaptop.startOf(process.pid)).toEqual(thisLaptop.startOf(process.pid))
    expect(thisLaptop.bootedAt()).toBeLessThan(Date.now())
  })
})
