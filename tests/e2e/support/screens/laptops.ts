import type { Locator, Page } from '@playwright/test'

/** *Laptops* of a hiring action, *Join a hiring action*, and their dialogs. */
export class Laptops {
  readonly #page: Page
  readonly heading: Locator
  readonly table: Locator
  readonly invite: Locator
  readonly inviteDialog: Locator
  readonly saveCard: Locator
  readonly join: Locator
  readonly chooseFile: Locator
  readonly takeIn: Locator
  readonly newRecovery: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Laptops' })
    this.table = page.getByRole('grid', { name: 'Laptops of this hiring action' })
    this.invite = page.getByRole('button', { name: 'Invite a laptop' })
    this.inviteDialog = page.getByRole('dialog', { name: 'Invite a laptop' })
    this.saveCard = page.getByRole('button', { name: 'Write card' })
    this.join = page.getByRole('link', { name: 'Join a hiring action' })
    this.chooseFile = page.getByRole('button', { name: 'Choose the file from HR' })
    this.takeIn = page.getByRole('button', { name: 'Take in', exact: true })
    this.newRecovery = page.getByRole('button', { name: 'Make a recovery key' })
  }

  /** The section of the records. */
  get section(): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Sections of the records' })
      .getByRole('link', { name: 'Laptops' })
  }

  row(text: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: text })
  }

  /** The digits under this label, as a person reads them out. */
  async fingerprint(label: string, within: Locator | Page = this.#page): Promise<string> {
    const groups = within.getByRole('group', { name: label }).locator('code')
    await groups.first().waitFor()
    return (await groups.allTextContents()).join(' ')
  }
}
