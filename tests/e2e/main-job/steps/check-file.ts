import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** Has the window check a file, on the page of the records. */
export async function checkFile(
  { dialogs, keys, screens }: Desk,
  path: string,
  expected: 'Intact' | 'Not intact',
): Promise<void> {
  await dialogs.open(path)
  await keys.enter(screens.records.chooseFile)
  await expect(screens.records.result).toContainText(path, { timeout: 60_000 })
  await expect(screens.records.result).toContainText(new RegExp(`^${expected}`))
}
