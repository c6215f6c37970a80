import { expect, type Locator, type Page } from '@playwright/test'

/** *Review* of the applicants, as HR and as a reviewer see it. */
export class ResumeReview {
  readonly #page: Page
  readonly deal: Locator
  readonly dealTies: Locator
  readonly hiddenNames: Locator
  readonly progress: Locator
  readonly outcomes: Locator
  readonly own: Locator
  readonly start: Locator
  /** Who is reviewed, or the title of the list. */
  readonly heading: Locator
  readonly justification: Locator

  constructor(page: Page) {
    this.#page = page
    this.deal = page.getByRole('button', { name: /^Deal (one|\d+) applicants?$/ })
    this.dealTies = page.getByRole('button', { name: /^Deal (one tie|\d+ ties) to a third SME$/ })
    this.hiddenNames = page.getByRole('region', { name: 'Hidden names' })
    this.progress = page.getByRole('table', { name: 'Progress' })
    this.outcomes = page.getByRole('region', { name: 'Outcomes' })
    this.own = page.getByRole('region', { name: 'Your reviews' })
    this.start = page.getByRole('link', { name: /^(Start|Go on) reviewing$/ })
    this.heading = page.getByRole('heading', { level: 1 })
    this.justification = page.getByRole('textbox', { name: 'Justification' })
  }

  /** The tab, once the applicants are open. */
  get tab(): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Pages of the applicants' })
      .getByRole('link', { name: 'Review' })
  }

  /** How many of the reviews here are handed in. */
  async submitted(done: number, count: number): Promise<void> {
    await expect(this.#page.getByText(`${done} of ${count} submitted.`)).toBeVisible()
  }
}
