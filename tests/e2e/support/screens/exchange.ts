import { expect, type Locator, type Page } from '@playwright/test'

const EXCHANGE_MS = 60_000

/** *Exchange* of a hiring action. */
export class Exchange {
  readonly section: Locator
  readonly choose: Locator
  readonly now: Locator
  /** What the last exchange did. */
  readonly last: Locator

  constructor(page: Page) {
    this.section = page
      .getByRole('navigation', { name: 'Parts of the records' })
      .getByRole('link', { name: 'Exchange' })
    this.choose = page.getByRole('button', { name: 'Choose the folder' })
    this.now = page.getByRole('button', { name: 'Exchange now' })
    this.last = page.getByRole('region', { name: /^Last exchange/ })
  }

  /** Exchanges and waits for the report; while it runs there is none. */
  async exchange(timeout = EXCHANGE_MS): Promise<void> {
    await this.now.click()
    await expect(this.last).toBeVisible({ timeout })
    await expect(this.now).toBeEnabled()
  }
}
