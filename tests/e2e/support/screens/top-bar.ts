import { expect, type Locator, type Page } from '@playwright/test'

/** What the top bar says of what was typed. */
export type SaveState =
  | { readonly kind: 'saving' }
  /** `at` is empty until something was written since the start. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved' }

/** Where I am, who I am, whether I am saved. */
export class TopBar {
  readonly home: Locator
  readonly status: Locator
  readonly notSaved: Locator
  readonly #bar: Locator

  constructor(page: Page) {
    this.#bar = page.getByRole('banner')
    this.home = this.#bar.getByRole('link', { name: 'Evenhand', exact: true })
    this.status = this.#bar.getByText(/^(Saving…|Saved.*|Not saved)$/)
    this.notSaved = this.#bar.getByRole('button', { name: 'Not saved' })
  }

  /** The status at this moment. */
  async state(): Promise<SaveState> {
    return readState((await this.status.textContent()) ?? '')
  }

  /** Waits until all that was typed is said to be saved; returns the time that it says. */
  async saved(timeout = 20_000): Promise<string> {
    await expect(this.status).toHaveText(/^Saved( \d\d:\d\d:\d\d)?$/, { timeout })
    const state = await this.state()
    return state.kind === 'saved' ? state.at : ''
  }

  /** The reason beside *Not saved*. */
  async reason(): Promise<string> {
    await expect(this.notSaved).toBeVisible()
    const id = (await this.notSaved.getAttribute('aria-controls')) ?? ''
    return (await this.notSaved.page().locator(`[id="${id}"]`).textContent()) ?? ''
  }

  person(name: string): Locator {
    return this.#bar.getByRole('link', { name })
  }
}

/** What a text of the status means. */
function readState(text: string): SaveState {
  if (text === 'Saving…') return { kind: 'saving' }
  const saved = /^Saved(?: (\d\d:\d\d:\d\d))?$/.exec(text)
  return saved === null ? { kind: 'not-saved' } : { kind: 'saved', at: saved[1] ?? '' }
}
