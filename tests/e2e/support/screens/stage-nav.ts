import type { Locator, Page } from '@playwright/test'

export type Stage = 'Preparation' | 'Panel' | 'Applicants' | 'Interviews' | 'Scoring' | 'Decision' | 'Records'

/** The stages of a hiring action. */
export class StageNav {
  readonly #nav: Locator
  /** Interviews lead to the day's own where there are any. */
  readonly allInterviews: Locator

  constructor(page: Page) {
    this.allInterviews = page
      .getByRole('navigation', { name: 'Pages of the interviews' })
      .getByRole('link', { name: 'All interviews' })
    this.#nav = page.getByRole('navigation', { name: 'Stages of the hiring action' })
  }

  /** To the stage; of the interviews to all of them. */
  async go(stage: Stage): Promise<void> {
    await this.link(stage).click()
    if (stage === 'Interviews') await this.allInterviews.click()
  }

  link(stage: Stage): Locator {
    // What waits for a decision is said after the stage's name.
    return this.#nav.getByRole('link', { name: new RegExp(`^${stage}( \\(|$)`) })
  }
}
