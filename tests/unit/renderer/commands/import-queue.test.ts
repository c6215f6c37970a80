import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '#shared/contracts/ipc/journal'
import { importParts, type ImportPart } from '#shared/domain/scheduling/import-parts'
import { AppError } from '#shared/kernel/app-error'
import { ImportQueue, isOfImport, type ImportState } from '../../../../renderer/commands/import-queue'

const ACTION = 'a'.repeat(32)
const part = (at: number): ImportPart => [
  { record: `applicant/${String(at).padStart(32, '0')}`, field: 'familyName', value: `Person ${at}` },
]
const PARTS = [part(0), part(1), part(2)]

/** What outlives the program: the drafts on the disk, and which commands the journal has. */
class Disk {
  readonly drafts = new Map<string, Draft>()
  readonly journal = new Map<string, ImportPart>()
  /** So many more steps are done before the power goes. */
  left = Number.POSITIVE_INFINITY
  #ids = 0

  #step(): void {
    if (this.left <= 0) throw new AppError('storage.disk-full')
    this.left -= 1
  }

  queue(): ImportQueue {
    return new ImportQueue({
      now: () => '2026-11-23T15:00:00.000Z',
      newId: () => {
        this.#ids += 1
        return String(this.#ids).padStart(32, '0')
      },
      write: async (_action, written, command) => {
        await Promise.resolve()
        this.#step()
        // A command id that comes again gets its first answer.
        if (!this.journal.has(command)) this.journal.set(command, written)
      },
      put: async (draft) => {
        await Promise.resolve()
        this.#step()
        this.drafts.set(`${draft.record} ${draft.field}`, draft)
      },
      discard: async ({ record, field }) => {
        await Promise.resolve()
        this.#step()
        this.drafts.delete(`${record} ${field}`)
      },
    })
  }

  /** The next start: the drafts come in no order. */
  async restart(): Promise<ImportQueue> {
    this.left = Number.POSITIVE_INFINITY
    const queue = this.queue()
    await queue.resume([...this.drafts.values()].reverse())
    return queue
  }

  get written(): readonly ImportPart[] {
    return [...this.journal.values()]
  }
}

let disk: Disk
beforeEach(() => {
  disk = new Disk()
})

describe('an import in parts', () => {
  it('writes each part by one command, in order, and leaves nothing behind', async () => {
    const queue = disk.queue()
    const seen: (ImportState | undefined)[] = []
    queue.subscribe(() => seen.push(queue.current()))
    await queue.run(ACTION, PARTS)
    expect(disk.written).toEqual(PARTS)
    expect(disk.drafts.size).toBe(0)
    expect(seen.map((state) => state?.done)).toEqual([0, 1, 2, 3, 3, undefined])
    expect(seen[0]).toEqual({ action: ACTION, done: 0, all: 3, error: undefined })
  })

  it('is whole after the next start or has not begun, whenever the power goes', async () => {
    /** 3 parts and what says that they are all there are put; each is written and taken away, the last only that. */
    const STEPS = 4 + 3 * 2 + 1
    const outcomes = []
    for (let steps = 0; steps <= STEPS; steps += 1) {
      disk = new Disk()
      disk.left = steps
      await disk
        .queue()
        .run(ACTION, PARTS)
        .catch(() => undefined)
      await disk.restart()
      expect(disk.drafts.size).toBe(0)
      expect([[], PARTS]).toContainEqual(disk.written)
      outcomes.push(disk.written.length)
    }
    expect(outcomes).toEqual([0, 0, 0, 0, ...Array.from({ length: STEPS - 3 }, () => 3)])
  })

  it('stops at an error, says so, and goes on when it is told to', async () => {
    const queue = disk.queue()
    disk.left = 4 + 3
    await expect(queue.run(ACTION, PARTS)).rejects.toThrow('storage.disk-full')
    expect(queue.current()).toMatchObject({ done: 1, all: 3, error: { code: 'storage.disk-full' } })
    disk.left = Number.POSITIVE_INFINITY
    await queue.goOn()
    expect(queue.current()).toBeUndefined()
    expect(disk.written).toEqual(PARTS)
    await queue.goOn()
    expect(disk.written).toHaveLength(3)
  })

  it('writes nothing where its parts find no room, and takes away those that did', async () => {
    const queue = disk.queue()
    const { put } = { put: disk.drafts.set.bind(disk.drafts) }
    disk.drafts.set = (key, draft) => {
      if (draft.field === 'whole') throw new AppError('storage.disk-full')
      return put(key, draft)
    }
    await expect(queue.run(ACTION, PARTS)).rejects.toThrow('storage.disk-full')
    expect([disk.written, disk.drafts.size, queue.current()]).toEqual([[], 0, undefined])
  })

  it('says how far it was when it goes on after a start', async () => {
    disk.left = 4 + 3
    await disk
      .queue()
      .run(ACTION, PARTS)
      .catch(() => undefined)
    expect([...disk.drafts.values()].every(isOfImport)).toBe(true)
    disk.left = Number.POSITIVE_INFINITY
    const queue = disk.queue()
    const seen: (ImportState | undefined)[] = []
    queue.subscribe(() => seen.push(queue.current()))
    await queue.resume([...disk.drafts.values()])
    expect(seen[0]).toMatchObject({ done: 1, all: 3 })
  })
})

describe('the parts of an import', () => {
  it('hold whole records, in order, and never more than a change', () => {
    const patches = Array.from({ length: 30_000 }, (_, at) => ({
      record: `applicant/${String(Math.floor(at / 7)).padStart(32, '0')}`,
      field: `field${at % 7}`,
      value: 'x',
    }))
    const parts = importParts(patches)
    expect(parts.flat()).toEqual(patches)
    expect(parts.length).toBeGreaterThan(3)
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(10_000)
    const last = parts.map((each) => each.at(-1)?.record)
    expect(parts.slice(1).every((each, at) => each[0]?.record !== last[at])).toBe(true)
  })

  it('are the smaller, the longer their texts', () => {
    const long = 'x'.repeat(30_000)
    const patches = Array.from({ length: 200 }, (_, at) => ({
      record: `applicant/${String(at).padStart(32, '0')}`,
      field: 'comments',
      value: long,
    }))
    expect(importParts(patches)).toHaveLength(3)
    expect(importParts([])).toEqual([])
  })
})
