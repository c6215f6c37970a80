import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { Evenhand } from './evenhand'
import { prepareProfile } from './prepared-profile'

export { expect } from '@playwright/test'

interface Options {
  /** What the profile holds when the test begins: nothing at all, or a person and the opened sample. */
  readonly profileWith: 'nothing' | 'sample'
}

interface Fixtures {
  /** The program on a profile and a share of this test's own; nothing is started yet. */
  readonly evenhand: Evenhand
}

interface WorkerFixtures {
  /** Where the folders of all tests are made. */
  readonly workFolder: string
  /** A folder with a person and the sample; made once by the real program, and only copied. */
  readonly preparedProfile: () => Promise<string>
}

/** Playwright's `test` with the program. `test.use({ profileWith: 'sample' })` begins with the sample open. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  profileWith: ['nothing', { option: true }],

  workFolder: [tmpdir(), { scope: 'worker', option: true }],

  preparedProfile: [
    async ({ workFolder }, run) => {
      const folder = mkdtempSync(join(workFolder, 'evenhand-prepared-'))
      let made: Promise<string> | undefined
      await run(() => (made ??= prepareProfile(folder)))
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  evenhand: [
    async ({ profileWith, preparedProfile, workFolder }, run, info) => {
      const folder = mkdtempSync(join(workFolder, 'evenhand-e2e-'))
      const profile = join(folder, 'user-data')
      const share = join(folder, 'share')
      for (const each of [profile, share]) mkdirSync(each)
      if (profileWith === 'sample') cpSync(await preparedProfile(), profile, { recursive: true })
      const evenhand = await Evenhand.at({ profile, share })
      await run(evenhand)
      try {
        await evenhand.end(info.status === info.expectedStatus ? 'and-assert' : 'quietly')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    // Of its own: the first test of a worker waits for the prepared profile here.
    { timeout: 150_000 },
  ],
})
