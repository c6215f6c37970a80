import type { Locator, Page } from '@playwright/test'

/** The import of applicants: choose, look, decide, import. */
export class ImportPage {
  readonly #page: Page
  readonly heading: Locator
  readonly choose: Locator
  readonly zone: Locator
  readonly done: Locator
  readonly showApplicants: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Import applicants' })
    this.choose = page.getByRole('button', { name: 'Choose a file' })
    this.zone = page.getByRole('combobox', { name: 'Time zone where none is named' })
    this.done = page.getByRole('status').filter({ hasText: 'Imported' })
    this.showApplicants = page.getByRole('link', { name: 'Show the applicants' })
  }

  /** Rows that cannot be imported, each with its reason. */
  problem(text: string | RegExp): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: text })
  }

  get leaveOut(): Locator {
    return this.#page.getByRole('checkbox', { name: /^Leave (this row|these \d+ rows) out$/ })
  }

  /** An applicant who is there already, to be imported anyway. */
  duplicate(text: string | RegExp): Locator {
    return this.#page.getByRole('checkbox', { name: text })
  }

  get run(): Locator {
    return this.#page.getByRole('button', { name: /^Import (one|\d+) applicants?$/ })
  }
}
