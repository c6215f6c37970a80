import type { Locator, Page } from '@playwright/test'

/** The dialog in which an interview is added or edited. */
export class InterviewForm {
  readonly dialog: Locator
  readonly applicant: Locator
  readonly date: Locator
  readonly start: Locator
  readonly end: Locator
  readonly where: Locator
  readonly accessCode: Locator
  readonly addMember: Locator
  /** The button that adds it. */
  readonly add: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Add|Edit) interview$/ })
    this.applicant = this.#list('Applicant')
    this.date = this.dialog.getByLabel('Date', { exact: true })
    this.start = this.#field('Start')
    this.end = this.#field('End')
    this.where = this.#field('Address to join at')
    this.accessCode = this.#field('Access code')
    this.addMember = this.dialog.getByRole('button', { name: 'Add panel member' })
    this.add = this.dialog.getByRole('button', { name: 'Add', exact: true })
  }

  member(number: number): Locator {
    return this.#list(`Panel member ${number}`)
  }

  memberRole(number: number): Locator {
    return this.#list(`Role of panel member ${number}`)
  }

  #list(label: string): Locator {
    return this.dialog.getByRole('combobox', { name: label, exact: true })
  }

  #field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label, exact: true })
  }
}
