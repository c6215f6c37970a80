import type { Locator, Page } from '@playwright/test'

/** The table of applicants. */
export class Applicants {
  readonly #page: Page
  readonly heading: Locator
  readonly search: Locator
  readonly table: Locator
  readonly add: Locator
  readonly import: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Applicants' })
    this.search = page.getByRole('searchbox', { name: 'Search by name, number or paper' })
    this.table = page.getByRole('grid', { name: 'Applicants of this hiring action' })
    this.add = page.getByRole('button', { name: 'Add applicant' })
    this.import = page.getByRole('link', { name: 'Import', exact: true })
  }

  row(text: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: text })
  }

  /** How many show of how many. */
  count(shown: number, all: number): Locator {
    return this.#page.getByText(`${shown} of ${all} applicants`)
  }

  /** An item of the menu of a row. */
  item(name: string): Locator {
    return this.#page.getByRole('menuitem', { name, exact: true })
  }
}
