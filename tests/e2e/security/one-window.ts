import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Evenhand } from '../support/evenhand'
import type { Program } from '../support/program'
import { test as base } from '../support/test'

export { expect } from '@playwright/test'

interface OneWindow {
  readonly evenhand: Evenhand
  readonly program: Program
}

/**
 * The tests of the window's settings only try what must be refused and leave nothing behind, so those of one
 * worker share one program, on a fresh profile. What the network guard refused in all of them is added up and
 * compared at the end.
 */
export const test = base.extend<object, { oneWindow: OneWindow }>({
  oneWindow: [
    async ({ workFolder }, run) => {
      const folder = mkdtempSync(join(workFolder, 'evenhand-security-'))
      const profile = join(folder, 'user-data')
      mkdirSync(profile)
      const evenhand = await Evenhand.at({ profile, share: folder })
      // With a camera and a microphone that are made up, it is the permission that decides.
      const chromium = ['--use-fake-device-for-media-stream']
      await run({ evenhand, program: await evenhand.start({ chromium }) })
      await evenhand.end('and-assert')
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})
