import { expect, type Locator, type Page } from '@playwright/test'

/** Building the sample draws a dozen résumés and signs sheets. */
const SAMPLE_MS = 60_000

/** The hiring actions on this laptop. */
export class HiringActions {
  readonly #page: Page
  readonly heading: Locator
  readonly sample: Locator

  constructor(page: Page) {
    this.#page = page
    this.sample = page.getByRole('button', { name: 'Open the sample', exact: true })
    this.heading = page.getByRole('heading', { level: 1, name: 'Hiring actions' })
  }

  /** Opens the sample and waits until its interviews show. */
  async openSample(): Promise<void> {
    await this.sample.click()
    await this.sampleOpened()
  }

  async sampleOpened(): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible({
      timeout: SAMPLE_MS,
    })
  }

  /** Starts a hiring action with the sample's guide; leads to its applicants. */
  async startOwn(position: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Start a hiring action' }).click()
    const form = this.#page.getByRole('dialog', { name: 'Start a hiring action' })
    await form.getByRole('textbox', { name: 'Position' }).fill(position)
    await form.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(form).toBeHidden()
  }

  action(title: string | RegExp): Locator {
    return this.#page.getByRole('table').getByRole('link', { name: title })
  }
}
