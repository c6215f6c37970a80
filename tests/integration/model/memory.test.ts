import * as fc from 'fast-check'
import { it, vi } from 'vitest'
import { MemoryWorld } from './memory-world'
import { playAndCheck } from './play'
import { stepsOf } from './steps'

vi.setConfig({ testTimeout: 60 * 60_000 })

it('two to five laptops that are nothing but their log end with the same records and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 5 }), stepsOf(30), async (count, steps) =>
      playAndCheck(new MemoryWorld(count), steps),
    ),
    { numRuns: process.env['EVENHAND_LONG'] === '1' ? 10_000 : 200 },
  )
})
