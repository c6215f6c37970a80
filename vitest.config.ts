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
    projects: [project('unit', 10_000), project('integration', 60_000), project('architecture', 30_000)],
  },
})
