import { Evenhand } from './evenhand'
import { AVERY } from './people'

/**
 * Makes a profile with a person and the opened sample, through the screens of the real program, and closes
 * the program cleanly. It is made once in a run, before the other tests, and no test ever works in it.
 *
 * A copy of it is still a fresh profile: it is what the program left on the disk for the person who closed it
 * after opening the sample, no test has touched it, and each copy is one test's alone. Nothing in it depends
 * on where it lies: Chromium's own lock went with the clean end, and the database hangs on the origin, not on
 * the folder.
 */
export async function prepareProfile(folder: string): Promise<string> {
  const evenhand = await Evenhand.at({ profile: folder, share: folder })
  try {
    const { screens } = await evenhand.start()
    await screens.firstStart.create(AVERY)
    await screens.hiringActions.openSample()
  } catch (error) {
    await evenhand.end('quietly')
    throw error
  }
  await evenhand.end('and-assert')
  return folder
}
