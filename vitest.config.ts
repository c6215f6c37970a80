import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** A folder of tests that can be run by its name: `npx vitest run --project unit`. */
const project = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout,
    hookTimeout: testTimeout,
  },
})

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // One process after the other takes many files: what they all import is loaded once.
      { test: { ...project('unit', 30_000).test, isolate: false } },
      { test: { ...project('integration', 60_000).test, isolate: false } },
      // One process for all of them: they look at the same files.
      {
        test: {
          ...project('architecture', 30_000).test,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
