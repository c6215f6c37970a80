import type { Locator, Page } from '@playwright/test'

export type Stage = 'Preparation' | 'Panel' | 'Applicants' | 'Interviews' | 'Scoring' | 'Decision' | 'Records'

/** The stages of a hiring action. */
export class StageNav {
  readonly #nav: Locator

  constructor(page: Page) {
    this.#nav = page.getByRole('navigation', { name: 'Stages of the hiring action' })
  }

  async go(stage: Stage): Promise<void> {
    await this.link(stage).click()
  }

  link(stage: Stage): Locator {
    // What waits for a decision is said after the stage's name.
    return this.#nav.getByRole('link', { name: new RegExp(`^${stage}( \\(|$)`) })
  }
}
