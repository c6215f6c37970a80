import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '#shared/contracts/ipc/journal'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { DRAFT_DELAY_MS, DraftKeeper } from '../../../../renderer/commands/draft-keeper'
import { SaveStatusStore } from '../../../../renderer/commands/save-status'

const TARGET = { chain: 'private/a', record: 'notes/i/@p', field: 'transcript/q' }
/** A failed write has been tried again by then. */
const RETRY_DELAY_MS = 2000

const SHOWN: Hash = 'a'.repeat(64)

/** A disk that answers at once, unless it is told to fail or to wait. */
class Disk {
  #free: (() => void) | undefined
  readonly drafts: string[] = []
  /** What was handed over, written yet or not. */
  readonly sent: Draft[] = []
  readonly committed: Draft[] = []
  failing = false
  refusing = false
  over: readonly Hash[] = [SHOWN]
  hold: Promise<void> | undefined
  #ids = 0

  /** From now on every write waits until `release`. */
  wait(): void {
    this.hold = new Promise((resolve) => {
      this.#free = resolve
    })
  }

  release(): void {
    this.hold = undefined
    this.#free?.()
  }

  readonly ports = {
    put: async (draft: Draft) => {
      this.sent.push(draft)
      if (this.failing) throw new AppError('storage.disk-full')
      await this.hold
      this.drafts.push(draft.value)
    },
    discard: async () => {
      await Promise.resolve()
    },
    commit: async (draft: Draft) => {
      if (this.refusing) throw new AppError('command.stale')
      await this.hold
      this.committed.push(draft)
    },
    over: async () => Promise.resolve(this.over),
    /** The window is never idle. */
    whenIdle: (run: () => void, mostMs: number) => void setTimeout(run, mostMs),
    now: () => '2026-11-23T15:00:00.000Z',
    newId: () => {
      this.#ids += 1
      return String(this.#ids).padStart(32, '0')
    },
  }
}

let disk: Disk
let status: SaveStatusStore
let keeper: DraftKeeper

beforeEach(() => {
  vi.useFakeTimers()
  disk = new Disk()
  status = new SaveStatusStore()
  keeper = new DraftKeeper(TARGET, disk.ports, status)
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a page that goes', () => {
  it('sends the last keys at once, though a write is under way, with what they replace', async () => {
    disk.wait()
    keeper.typed('She said')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    keeper.typed('She said that')
    keeper.sendNow()
    expect(disk.sent.map(({ value, over }) => [value, over])).toEqual([
      ['She said', [SHOWN]],
      ['She said that', [SHOWN]],
    ])
    disk.release()
  })

  it('sends nothing again that is written', async () => {
    keeper.typed('Done')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    keeper.sendNow()
    expect(disk.sent).toHaveLength(1)
  })
})

describe('typing', () => {
  it('is on its way to the disk at most 250 ms after the key', async () => {
    keeper.typed('H')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS - 1)
    expect(disk.drafts).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(DRAFT_DELAY_MS).toBeLessThanOrEqual(250)
    expect(disk.drafts).toEqual(['H'])
  })

  it('that never stops is sent all the same: each key within 250 ms', async () => {
    const pressed = new Map<string, number>()
    const late: string[] = []
    let text = ''
    for (let key = 0; key < 100; key += 1) {
      text += 'x'
      pressed.set(text, key * 90)
      keeper.typed(text)
      await vi.advanceTimersByTimeAsync(90)
      const reached = disk.drafts.at(-1)?.length ?? 0
      for (const [typed, at] of pressed) {
        if (typed.length > reached && (key + 1) * 90 - at > DRAFT_DELAY_MS) late.push(typed)
      }
    }
    expect(late).toEqual([])
    expect(disk.drafts.length).toBeGreaterThan(30)
  })

  it('shows as saving until the last key is on the disk', async () => {
    keeper.typed('H')
    expect(status.current().kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(status.current().kind).toBe('saved')
    keeper.typed('He')
    expect(status.current().kind).toBe('saving')
  })

  it('is said to be saved when the keys rest, not between two of many', async () => {
    const said: string[] = []
    status.subscribe(() => said.push(status.current().kind))
    for (const text of ['l', 'le', 'lev', 'leve', 'levee', 'levees']) {
      keeper.typed(text)
      await vi.advanceTimersByTimeAsync(90)
    }
    expect(disk.drafts.length).toBeGreaterThan(0)
    expect(said).toEqual(['saving'])
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(disk.drafts.at(-1)).toBe('levees')
    expect(said).toEqual(['saving', 'saved'])
  })

  it('goes on while a slow disk writes, and nothing is written twice at the same time', async () => {
    disk.wait()
    keeper.typed('one')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    keeper.typed('one two')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(status.current().kind).toBe('saving')
    disk.release()
    await vi.advanceTimersByTimeAsync(0)
    expect(disk.drafts).toEqual(['one', 'one two'])
    expect(status.current().kind).toBe('saved')
  })
})

describe('leaving the field', () => {
  it('makes a change of the text at once, over what showed when the typing began', async () => {
    keeper.typed('H')
    disk.over = ['b'.repeat(64)]
    keeper.typed('Hello')
    await keeper.commit()
    expect(disk.committed).toMatchObject([{ value: 'Hello', over: [SHOWN], ...TARGET }])
    expect(keeper.pending).toBeUndefined()
    expect(status.current().kind).toBe('saved')
  })

  it('writes the draft before the change, so that a crash between the two loses nothing', async () => {
    disk.refusing = true
    keeper.typed('Hello')
    await keeper.commit()
    expect(disk.drafts).toEqual(['Hello'])
    expect(keeper.pending).toBe('Hello')
    expect(status.current().kind).toBe('not-saved')
  })

  it('does nothing where nothing was typed', async () => {
    await keeper.commit()
    expect(disk.committed).toEqual([])
    expect(status.current().kind).toBe('saved')
  })

  it('keeps the keys that are pressed during the commit as a draft of their own', async () => {
    keeper.typed('Hello')
    await keeper.flush()
    disk.wait()
    const leaving = keeper.commit()
    await vi.advanceTimersByTimeAsync(0)
    keeper.typed('Hello again')
    disk.release()
    await leaving
    expect(keeper.pending).toBe('Hello again')
    await keeper.commit()
    expect(disk.committed.map(({ value }) => value)).toEqual(['Hello', 'Hello again'])
    expect(new Set(disk.committed.map(({ command }) => command)).size).toBe(2)
  })
})

describe('a disk that fails', () => {
  it('is said, typing goes on, and all is written when it can be', async () => {
    disk.failing = true
    keeper.typed('one')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(status.current()).toMatchObject({ kind: 'not-saved', error: { code: 'storage.disk-full' } })
    keeper.typed('one two')
    disk.failing = false
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS)
    expect(disk.drafts).toEqual(['one two'])
    expect(status.current().kind).toBe('saved')
  })

  it('is tried again without another key', async () => {
    disk.failing = true
    keeper.typed('one')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    disk.failing = false
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS)
    expect(disk.drafts).toEqual(['one'])
  })

  it('makes no change of a text whose draft is not on the disk', async () => {
    disk.failing = true
    keeper.typed('one')
    await keeper.commit()
    expect(disk.committed).toEqual([])
    expect(keeper.pending).toBe('one')
  })
})

describe('a long text', () => {
  it('is read once for many keys, and whole', async () => {
    let text = ''
    let reads = 0
    const read = (): string => {
      reads += 1
      return text
    }
    for (const key of 'levee') {
      text += key
      keeper.typed(read)
    }
    expect(reads).toBe(0)
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(disk.drafts).toEqual(['levee'])
    expect(reads).toBe(1)
    expect(status.current().kind).toBe('saved')
    text += 's'
    keeper.typed(read)
    expect(keeper.pending).toBe('levees')
    await keeper.commit()
    expect(disk.committed.map(({ value }) => value)).toEqual(['levees'])
    expect(keeper.pending).toBeUndefined()
  })

  it('that is typed on while it is written goes next', async () => {
    let text = 'one'
    const read = (): string => text
    keeper.typed(read)
    disk.wait()
    const flushed = keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    text = 'one two'
    keeper.typed(read)
    disk.release()
    await flushed
    expect(status.current().kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(disk.drafts).toEqual(['one', 'one two'])
    expect(status.current().kind).toBe('saved')
  })
})
