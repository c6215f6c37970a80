import { expect, type Locator, type Page } from '@playwright/test'
import type { NewPerson } from '../people'

/** Making a key takes a few hundred milliseconds alone, and longer beside other tests. */
const KEY_MS = 30_000

/** *Welcome to Evenhand*: who works at this laptop, and their key. */
export class FirstStart {
  readonly #page: Page
  readonly heading: Locator
  readonly begin: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: 'Welcome to Evenhand' })
    this.begin = page.getByRole('button', { name: 'Create my key and begin' })
  }

  async fill(person: NewPerson): Promise<void> {
    await this.field('Name').fill(person.name)
    await this.field('Title').fill(person.title)
    await this.field('Agency').fill(person.agency)
    await this.field('Email').fill(person.email)
    await this.field('Passphrase').fill(person.passphrase)
    await this.field('The same passphrase again').fill(person.passphrase)
  }

  /** Says who somebody is, and waits for the first screen behind. */
  async create(person: NewPerson): Promise<void> {
    await this.fill(person)
    await this.begin.click()
    await expect(this.#page.getByRole('heading', { level: 1, name: 'Hiring actions' })).toBeVisible({
      timeout: KEY_MS,
    })
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label, exact: true })
  }
}
