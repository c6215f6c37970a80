import { defineConfig } from '@playwright/test'

const long = process.env['EVENHAND_LONG'] === '1'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/playwright-setup.mjs',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: long ? 10 * 60_000 : 180_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'prepared profiles', testMatch: 'prepare-profiles.test.ts' },
    { name: 'end to end', testIgnore: 'prepare-profiles.test.ts', dependencies: ['prepared profiles'] },
  ],
})
