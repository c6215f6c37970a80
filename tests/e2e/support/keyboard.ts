import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST_STOPS = 150

/** Somebody who uses no mouse: all that they can do is to press keys where the focus is. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  /** One key after the other, into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Goes there, or to what of it is the next stop, from stop to stop; fails where the keyboard never arrives. */
  async to(target: Locator, by: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await target.waitFor({ state: 'attached' })
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await holdsFocus(target)) return
      await this.press(by)
    }
    throw new Error(`${by} never reaches ${target.toString()}`)
  }

  /** Goes backwards: what stands before is nearer that way. */
  async backTo(target: Locator): Promise<void> {
    await this.to(target, 'Shift+Tab')
  }

  /** Goes to a button or a link and presses Enter. */
  async enter(target: Locator): Promise<void> {
    await expect(target).toBeEnabled()
    await this.to(target)
    await this.press('Enter')
  }

  /** Opens the menu of the row where the focus is, and takes an item. */
  async takeFromMenu(item: Locator): Promise<void> {
    await this.press('Shift+F10')
    await this.to(item, 'ArrowDown')
    await this.press('Enter')
  }

  /** Goes to a field and puts this in the place of what stands in it. */
  async write(field: Locator, text: string): Promise<void> {
    await this.to(field)
    await this.press('ControlOrMeta+a')
    await this.type(text)
  }

  /** Goes to a list, types what its option begins with, and takes the first that is left. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.write(field, option)
    const first = this.#page.getByRole('option', { name: option }).first()
    await expect(first).toBeVisible()
    await this.press('ArrowDown', 'Enter')
    await expect(first).toBeHidden()
    await expect(field).toHaveValue(new RegExp(option))
  }

  /** Goes to a table and down to the row. */
  async toRow(table: Locator, row: Locator): Promise<void> {
    await expect(row).toBeVisible()
    await this.to(table)
    await this.press('Home')
    for (let rows = 0; rows < MOST_STOPS; rows += 1) {
      if ((await row.getAttribute('aria-selected')) === 'true') return
      await this.press('ArrowDown')
    }
    throw new Error(`the arrow keys never reach ${row.toString()}`)
  }
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(element.ownerDocument.activeElement))
}
