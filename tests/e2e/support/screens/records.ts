import { expect, type Locator, type Page } from '@playwright/test'

/** A packet of many pages, or the whole hiring action. */
const WRITING_MS = 60_000

/** Packets, archives, and checks of what comes back. The dialogs are stood in for by `FileDialogs`. */
export class Records {
  readonly #page: Page
  readonly heading: Locator
  readonly saveArchive: Locator
  readonly chooseFile: Locator
  /** Why something was not written. */
  readonly refusal: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Records' })
    this.saveArchive = page.getByRole('button', { name: 'Save as an archive' })
    this.chooseFile = page.getByRole('button', { name: 'Choose a file to check' })
    this.refusal = page.getByRole('main').getByRole('alert')
  }

  packetOf(applicant: string | RegExp): Locator {
    const name = applicant instanceof RegExp ? applicant : new RegExp(`Make packet of ${applicant}`)
    return this.#page.getByRole('button', { name })
  }

  /** What the check of a file found. */
  get result(): Locator {
    return this.#page.getByRole('status').filter({ hasText: /^(Intact|Not intact)/ })
  }

  async expectWritten(path: string): Promise<void> {
    await expect(this.#page.getByText(`Written to ${path}`)).toBeVisible({ timeout: WRITING_MS })
  }

  async expectIntact(): Promise<void> {
    await expect(this.#page.getByText('Intact', { exact: true })).toBeVisible({ timeout: WRITING_MS })
  }
}
