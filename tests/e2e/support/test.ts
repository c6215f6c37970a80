import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type TestInfo } from '@playwright/test'
import { Evenhand } from './evenhand'
import { preparedProfile, type PreparedProfile } from './prepared-profile'

export { expect } from '@playwright/test'

interface Options {
  /** What the profile holds when the test begins: nothing at all, or what a prepared profile does. */
  readonly profileWith: 'nothing' | PreparedProfile
}

interface Fixtures {
  /** The program on a profile and a share of this test's own; nothing is started yet. */
  readonly evenhand: Evenhand
  /** Further laptops, with nothing on them; what is saved on any lies on the first one's share. */
  readonly secondLaptop: Evenhand
  readonly thirdLaptop: Evenhand
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
    await withLaptop(workFolder, evenhand.share, info, run)
  },

  thirdLaptop: async ({ evenhand, workFolder }, run, info) => {
    await withLaptop(workFolder, evenhand.share, info, run)
  },

  evenhand: async ({ profileWith, workFolder }, run, info) => {
    const folder = mkdtempSync(join(workFolder, 'evenhand-e2e-'))
    const profile = join(folder, 'user-data')
    const share = join(folder, 'share')
    for (const each of [profile, share]) mkdirSync(each)
    if (profileWith !== 'nothing') cpSync(preparedProfile(profileWith), profile, { recursive: true })
    const evenhand = await Evenhand.at({ profile, share })
    await run(evenhand)
    try {
      await evenhand.end(info.status === info.expectedStatus ? 'and-assert' : 'quietly')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

async function withLaptop(
  workFolder: string,
  share: string,
  info: Pick<TestInfo, 'status' | 'expectedStatus'>,
  run: (laptop: Evenhand) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(workFolder, 'evenhand-laptop-'))
  const laptop = await Evenhand.at({ profile, share })
  await run(laptop)
  try {
    await laptop.end(info.status === info.expectedStatus ? 'and-assert' : 'quietly')
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
