import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { Evenhand } from './evenhand'

export { expect } from '@playwright/test'

interface Options {
  /** What the profile holds when the test begins: nothing at all, or a person and the opened sample. */
  readonly profileWith: 'nothing' | 'sample'
}

interface Fixtures {
  /** The program on a profile and a share of this test's own; nothing is started yet. */
  readonly evenhand: Evenhand
  /** A second laptop, with nothing on it; what is saved on either lies on the first one's share. */
  readonly secondLaptop: Evenhand
}

interface WorkerFixtures {
  /** Where the folders of all tests are made. */
  readonly workFolder: string
}

/** Playwright's `test` with the program. `test.use({ profileWith: 'sample' })` begins with the sample open. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  profileWith: ['nothing', { option: true }],

  workFolder: [tmpdir(), { scope: 'worker', option: true }],

  secondLaptop: async ({ evenhand, workFolder }, run, info) => {
    const profile = mkdtempSync(join(workFolder, 'evenhand-second-'))
    const second = await Evenhand.at({ profile, share: evenhand.share })
    await run(second)
    try {
      await second.end(info.status === info.expectedStatus ? 'and-assert' : 'quietly')
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
  },

  evenhand: async ({ profileWith, workFolder }, run, info) => {
    const folder = mkdtempSync(join(workFolder, 'evenhand-e2e-'))
    const profile = join(folder, 'user-data')
    const share = join(folder, 'share')
    for (const each of [profile, share]) mkdirSync(each)
    if (profileWith === 'sample') cpSync(preparedProfile(), profile, { recursive: true })
    const evenhand = await Evenhand.at({ profile, share })
    await run(evenhand)
    try {
      await evenhand.end(info.status === info.expectedStatus ? 'and-assert' : 'quietly')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

/** A folder with a person and the sample; made once by the real program, and only copied. */
export function preparedProfile(): string {
  const folder = process.env['EVENHAND_PREPARED_PROFILE']
  if (folder === undefined) throw new Error('the set-up of the run has not named the prepared profile')
  return folder
}
