import { expect, type Locator, type Page } from '@playwright/test'

/** One interview: what comes before it, then the room. */
export class InterviewRoom {
  readonly #page: Page
  readonly heading: Locator
  readonly noConflict: Locator
  readonly confirm: Locator
  readonly begin: Locator
  readonly end: Locator
  readonly toScoreSheet: Locator

  constructor(page: Page) {
    this.#page = page
    this.heading = page.getByRole('heading', { level: 1, name: /^Interview with / })
    this.noConflict = page.getByRole('radio', { name: 'I have no conflict of interest with this applicant' })
    this.confirm = page.getByRole('button', { name: 'Confirm', exact: true })
    this.begin = page.getByRole('button', { name: 'Begin the interview' })
    this.end = page.getByRole('button', { name: 'End the interview' })
    this.toScoreSheet = page.getByRole('link', { name: 'To the score sheet' })
  }

  /** Confirms that there is no conflict of interest and begins. */
  async confirmAndBegin(): Promise<void> {
    await this.noConflict.check()
    await this.confirm.click()
    await this.begin.click()
    await expect(this.part('Introduction')).toBeVisible()
  }

  /** A part's title, where it is the one that shows. */
  part(name: string | RegExp): Locator {
    return this.#page.getByRole('heading', { level: 2, name })
  }

  get next(): Locator {
    return this.#page.getByRole('button', { name: /^Next: / })
  }

  /** Goes to a question, whatever part shows. */
  async goToQuestion(number: number): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Parts of the interview' })
      .getByRole('button', { name: new RegExp(`^Question ${number}\\b`) })
      .click()
    await expect(this.transcript(number)).toBeVisible()
  }

  followUp(number: number, state: 'asked' | 'covered'): Locator {
    const name = state === 'asked' ? 'asked' : 'covered by the answer'
    return this.#page.getByRole('button', { name: `Follow-up ${number}: ${name}`, exact: true })
  }

  get pause(): Locator {
    return this.#page.getByRole('button', { name: /^Pause/ })
  }

  get goOn(): Locator {
    return this.#page.getByRole('button', { name: /^Go on/ })
  }

  pauseReason(name: string): Locator {
    return this.#page.getByRole('radio', { name, exact: true })
  }

  /** What was explained, or asked besides the guide. */
  get beside(): Locator {
    return this.#page.getByRole('dialog', { name: /^Beside the guide/ })
  }

  /** What is asked before an interview is over. */
  get ending(): Locator {
    return this.#page.getByRole('dialog', { name: 'Before the interview ends' })
  }

  /** All that an applicant may see, above everything else. */
  get applicantView(): Locator {
    return this.#page.getByRole('dialog', { name: 'What the applicant may see' })
  }

  get noShow(): Locator {
    return this.#page.getByRole('button', { name: 'No-show…' })
  }

  transcript(question: number): Locator {
    return this.#page.getByRole('textbox', { name: `Transcript of question ${question}`, exact: true })
  }
}
