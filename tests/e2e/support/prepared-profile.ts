import { join } from 'node:path'
import { Evenhand } from './evenhand'
import { AVERY } from './people'
import type { Program } from './program'

/** A person and the opened sample; the same with one interview done, its score sheet ready to submit. */
export type PreparedProfile = 'sample' | 'filled sheet'

/** The folder of a profile that was made once by the real program, and is only copied. */
export function preparedProfile(profile: PreparedProfile): string {
  const folder = process.env['EVENHAND_PREPARED_PROFILE']
  if (folder === undefined) throw new Error('the set-up of the run has not named the prepared profiles')
  return join(folder, profile)
}

/** Makes a profile with a person and the opened sample, through the screens. Returns its folder. */
export async function prepareSample(folder: string): Promise<string> {
  await inProfile(folder, async ({ screens }) => {
    await screens.firstStart.create(AVERY)
    await screens.hiringActions.openSample()
  })
  return folder
}

/**
 * Works in a profile through the screens of the real program, and closes it cleanly. It is done once in a run,
 * before the other tests, and no test ever works in the folder itself.
 *
 * A copy of it is still a fresh profile: it is what the program left on the disk for the person who closed it
 * there, no test has touched it, and each copy is one test's alone. Nothing in it depends on where it lies:
 * Chromium's own lock went with the clean end, and the database hangs on the origin, not on the folder.
 */
export async function inProfile(folder: string, work: (program: Program) => Promise<void>): Promise<void> {
  const evenhand = await Evenhand.at({ profile: folder, share: folder })
  try {
    await work(await evenhand.start())
  } catch (error) {
    await evenhand.end('quietly')
    throw error
  }
  await evenhand.end('and-assert')
}
