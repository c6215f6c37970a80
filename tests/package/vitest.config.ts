import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The tests of a package that `npm run package` made. */
export default defineConfig({
  test: {
    name: 'package',
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
