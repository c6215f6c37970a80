import type { Locator, Page } from '@playwright/test'

/** What was noticed while the data was opened. */
export class Notices {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The notice that says this. */
  saying(text: string | RegExp): Locator {
    return this.#page.getByRole('main').getByRole('status').filter({ hasText: text })
  }

  async putAway(text: string): Promise<void> {
    await this.saying(text).getByRole('button', { name: 'Put this message away' }).click()
  }

  /** All that there are. */
  get all(): Locator {
    return this.#page
      .getByRole('main')
      .getByRole('status')
      .filter({ has: this.#page.getByRole('button', { name: 'Put this message away' }) })
  }
}
