import { describe, expect, it } from 'vitest'
import { Works } from '#electron/app/works'
import { assertWanted } from '#electron/bundle/work'
import type { WorkProgress } from '#shared/contracts/ipc/work'

const ONE = 'a1'.repeat(16)
const OTHER = 'b2'.repeat(16)

function watched() {
  const told: WorkProgress[] = []
  const clock = { ms: 0 }
  const works = new Works(
    (progress) => told.push(progress),
    () => clock.ms,
  )
  return { told, clock, works }
}

describe('long work', () => {
  it('tells how far it is at most ten times a second, and always its end', async () => {
    const { told, clock, works } = watched()
    await works.run(ONE, async ({ onProgress }) => {
      for (let done = 0; done <= 1000; done += 1) {
        clock.ms = done
        onProgress?.({ done, total: 1000 })
      }
      return Promise.resolve()
    })
    expect(told.map(({ done }) => done)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set([ONE]))
  })

  it('goes on telling when the clock is set back', async () => {
    const { told, clock, works } = watched()
    clock.ms = 1_000_000
    await works.run(ONE, async ({ onProgress }) => {
      onProgress?.({ done: 1, total: 9 })
      clock.ms = 5
      onProgress?.({ done: 2, total: 9 })
      return Promise.resolve()
    })
    expect(told.map(({ done }) => done)).toEqual([1, 2])
  })

  it('is ended by its own id alone, and answers nobody once it is over', async () => {
    const { works } = watched()
    const waiting: (() => void)[] = []
    const gate = new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
    const run = async (id: string) =>
      works.run(id, async (work) => {
        await gate
        assertWanted(work)
        return 'done'
      })
    const [ended, kept] = [run(ONE), run(OTHER)]
    works.cancel(ONE)
    works.cancel('c3'.repeat(16))
    for (const release of waiting) release()
    await expect(ended).rejects.toMatchObject({ code: 'work.cancelled' })
    expect(await kept).toBe('done')
    works.cancel(OTHER)
    expect(await run(ONE)).toBe('done')
  })
})
