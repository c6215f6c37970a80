import type { Page } from '@playwright/test'
import type { WindowApi } from '#shared/contracts/ipc/window-api'

/** What the window showed in one instant, and what the main process had acknowledged then. */
export interface Sight {
  /** The text in the field. */
  readonly text: string
  /** `Saved 14:03:22`, `Saving…`, `Not saved`. */
  readonly status: string
  /** The drafts' texts that main holds. */
  readonly drafts: readonly string[]
}

/**
 * Looks at field and status in one task of the page, so that they belong together; then asks main for its
 * drafts. Rejects once the program is gone.
 */
export async function look(page: Page, label: string): Promise<Sight> {
  return page.evaluate(async (name) => {
    const fields = [...document.querySelectorAll('textarea')]
    const field = fields.find(({ labels }) => [...labels].some(({ textContent }) => textContent === name))
    const sight = {
      text: field?.value ?? '',
      status: document.querySelector('header [data-save]')?.textContent ?? '',
    }
    const api = Reflect.get(window, 'evenhand') as WindowApi
    const answer = await api['drafts.list']({})
    const drafts = answer.ok ? (answer.value as readonly { value: string }[]) : []
    return { ...sight, drafts: drafts.map(({ value }) => value) }
  }, label)
}

/** The texts that must be there after a crash: shown as saved, or acknowledged by main. */
export function promised(sights: readonly Sight[]): readonly string[] {
  return [
    ...new Set(
      sights.flatMap(({ text, status, drafts }) => [
        ...(status.startsWith('Saved') ? [text] : []),
        ...drafts,
      ]),
    ),
  ]
}
