import type { Locator, Page } from '@playwright/test'

/** What is done about an applicant who does not come. */
export class NoShow {
  readonly dialog: Locator
  readonly called: Locator
  readonly mark: Locator
  readonly told: Locator
  readonly toSheet: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'The applicant did not come' })
    this.called = this.dialog.getByRole('checkbox', { name: 'Call the applicant once more' })
    this.mark = this.dialog.getByRole('button', { name: 'Mark as a no-show' })
    this.told = this.dialog.getByRole('checkbox', { name: 'Tell the HR specialist and the schedulers' })
    this.toSheet = this.dialog.getByRole('link', { name: 'To the score sheet' })
  }
}
