import { expect, type Locator, type Page } from '@playwright/test'

/** The interviews of a hiring action, by day. */
export class Interviews {
  readonly #page: Page
  readonly heading: Locator
  readonly table: Locator
  readonly add: Locator

  constructor(page: Page) {
    this.#page = page
    this.table = page.getByRole('grid', { name: 'Interviews of this hiring action' })
    this.add = page.getByRole('button', { name: 'Add interview' })
    this.heading = page.getByRole('heading', { level: 1, name: 'Interviews' })
  }

  /** Rows of interviews that say all of this, such as a name and a status. */
  rows(...texts: readonly (string | RegExp)[]): Locator {
    return texts.reduce<Locator>(
      (rows, text) => rows.filter({ hasText: text }),
      this.#page.getByRole('row').filter({ has: this.#page.getByRole('link') }),
    )
  }

  /** Opens the first interview whose row says all of this. */
  async open(...texts: readonly (string | RegExp)[]): Promise<void> {
    await this.rows(...texts)
      .first()
      .getByRole('link')
      .click()
    await expect(this.#page.getByRole('heading', { level: 1, name: /^Interview with / })).toBeVisible()
  }
}
