import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Benchmarks: one at a time, because each one's figures are of the whole machine. */
export default defineConfig({
  test: {
    name: 'bench',
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 15 * 60_000,
    hookTimeout: 5 * 60_000,
  },
})
