import { expect, type Locator, type Page } from '@playwright/test'

/** Making the PDF, checking its words and signing it. */
const SIGNING_MS = 45_000

/** One rater's score sheet: rate, write the analysis, submit, sign. */
export class ScoreSheet {
  readonly #page: Page
  readonly heading: Locator
  readonly analysis: Locator
  readonly submit: Locator
  readonly sign: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: /^Score sheet for / })
    this.analysis = page.getByRole('textbox', { name: 'Analysis', exact: true })
    this.submit = page.getByRole('button', { name: 'Submit…', exact: true })
    this.sign = page.getByRole('button', { name: 'Sign…', exact: true })
  }

  /** The choices of each competency, in their order on the sheet. */
  get ratings(): Locator {
    return this.#page.getByRole('radiogroup', { name: /^Rating: / })
  }

  /** One of the three choices for a competency. */
  rating(competency: string, rating: 'Does not meet' | 'Meets' | 'Exceeds' | 'Unsure for now'): Locator {
    return this.choices(competency).getByRole('radio', { name: rating })
  }

  choices(competency: string): Locator {
    return this.#page.getByRole('radiogroup', { name: `Rating: ${competency}` })
  }

  evidence(competency: string): Locator {
    return this.#page.getByRole('textbox', { name: `What supports the rating of ${competency}`, exact: true })
  }

  /** The words tied to a competency, each with its level and what can be done with it. */
  passages(competency: string): Locator {
    return this.#page.getByRole('region', { name: `Words of the applicant tied to ${competency}` })
  }

  transcript(question: number): Locator {
    return this.#page.getByRole('textbox', { name: `Transcript of question ${question}`, exact: true })
  }

  /** What is said beside the sheet: the rating, what is missing, what to look at again. */
  get state(): Locator {
    return this.#page.getByRole('complementary', { name: 'State of the sheet' })
  }

  missing(text: string): Locator {
    return this.state.getByRole('button', { name: text, exact: true })
  }

  get amend(): Locator {
    return this.#page.getByRole('button', { name: 'Amend…', exact: true })
  }

  get reason(): Locator {
    return this.#page.getByRole('textbox', { name: 'Why you amend the sheet' })
  }

  get submitAmendment(): Locator {
    return this.#page.getByRole('button', { name: 'Submit the amendment…', exact: true })
  }

  /** Gives every competency the same rating. */
  async rateAll(rating: 'Does not meet' | 'Meets' | 'Exceeds'): Promise<void> {
    for (const group of await this.ratings.all()) {
      await group.getByRole('radio', { name: rating }).check()
    }
  }

  /** Fills everything that is missing: transcripts, ratings, analysis, and that the interview was held. */
  async complete(text: string): Promise<void> {
    // First of all: what is typed later moves the list in which the button stands.
    const held = this.#page.getByRole('button', { name: 'Mark it as held' })
    if (await held.isVisible()) {
      await held.click()
      await expect(held).toBeHidden()
    }
    const transcripts = this.#page.getByRole('textbox', { name: /^Transcript of question \d+$/ })
    for (const transcript of await transcripts.all()) await transcript.fill(text)
    await this.rateAll('Meets')
    await this.analysis.fill(text)
    await expect(this.#page.getByText('Nothing is missing.')).toBeVisible()
  }

  async submitAndConfirm(): Promise<void> {
    await this.submit.click()
    await this.confirmSubmit.click()
    await expect(this.sign).toBeVisible()
  }

  get confirmSubmit(): Locator {
    return this.#page.getByRole('dialog').getByRole('button', { name: 'Submit and freeze' })
  }

  async signWith(passphrase: string): Promise<void> {
    await this.enterPassphrase(passphrase)
    await this.confirmSign.click()
    await expect(this.signed).toBeVisible({ timeout: SIGNING_MS })
  }

  /** Opens the dialog and fills it, one step before signing. */
  async enterPassphrase(passphrase: string): Promise<void> {
    await this.sign.click()
    await this.passphrase.fill(passphrase)
  }

  get passphrase(): Locator {
    return this.#page.getByRole('dialog').getByLabel('Passphrase of your key')
  }

  get confirmSign(): Locator {
    return this.#page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true })
  }

  get saveCopy(): Locator {
    return this.#page.getByRole('button', { name: 'Save a copy…', exact: true })
  }

  get signed(): Locator {
    return this.#page.getByText('The signature holds: nothing in the sheet was changed.')
  }
}
