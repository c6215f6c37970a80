import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** Making the PDF, checking its words and signing it, beside other tests. */
const SIGNING_MS = 45_000

/** Opens the dialog of signing and types a passphrase. */
export async function tryToSign({ keys, screens }: Desk, passphrase: string): Promise<void> {
  await keys.enter(screens.scoreSheet.sign)
  await expect(screens.scoreSheet.passphrase).toBeFocused()
  await keys.type(passphrase)
  await keys.press('Enter')
}

export async function expectSigned({ screens }: Desk): Promise<void> {
  await expect(screens.scoreSheet.signed).toBeVisible({ timeout: SIGNING_MS })
}

/** Saves the signed PDF under a name on the share. */
export async function saveSheet({ dialogs, keys, page, screens }: Desk, path: string): Promise<void> {
  await dialogs.saveTo(path)
  await keys.enter(screens.scoreSheet.saveCopy)
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
}
