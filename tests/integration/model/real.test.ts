import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { playAndCheck } from './play'
import { Beginning } from './real-world'
import { stepsOf } from './steps'

vi.setConfig({ testTimeout: 60 * 60_000, hookTimeout: 60_000 })

let beginning: Beginning
beforeAll(async () => {
  beginning = await Beginning.make()
})
afterAll(() => beginning.remove())

const numRuns = process.env['EVENHAND_LONG'] === '1' ? 300 : 6
const seed = Number(process.env['EVENHAND_SEED']) || Math.floor(Math.random() * 2 ** 31)

it('laptops with real journals, keys, bundles and a real folder end with the same records and lose nothing', async () => {
  process.stdout.write(`EVENHAND_SEED=${seed} for ${numRuns} weeks of real laptops\n`)
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 3 }), stepsOf(14), async (count, steps) => {
      runs += 1
      const world = await beginning.world(count)
      try {
        await playAndCheck(world, steps)
      } finally {
        await world.remove()
      }
    }),
    // Shrinking plays whole weeks again and again: the seed and the path are enough to look into one.
    { numRuns, seed, endOnFailure: true },
  )
  expect(runs).toBeGreaterThan(0)
})
