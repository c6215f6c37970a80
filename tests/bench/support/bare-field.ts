import { join } from 'node:path'
import { _electron, type Locator } from '@playwright/test'
import { chromiumFlags } from '../../../scripts/lib/chromium-flags.mjs'
import { emptyApp } from './empty-app'

const PAGE = '<textarea aria-label="Bare" spellcheck="false" style="resize: none"></textarea>'

/** All that sizes a field and sets its text. */
const LIKE = [
  'boxSizing',
  'width',
  'height',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontVariantNumeric',
  'lineHeight',
] as const

export interface BareField {
  readonly field: Locator
  /** Gives it the size and the type of another field. */
  readonly becomeLike: (other: Locator) => Promise<void>
  readonly close: () => Promise<void>
}

/** A textarea on an empty page, in an Electron window of the program's size: the least that takes a key. */
export async function openBareField(folder: string): Promise<BareField> {
  const electron = await _electron.launch({
    args: [
      ...chromiumFlags().map(({ flag }) => flag),
      emptyApp(PAGE),
      `--user-data-dir=${join(folder, 'bare')}`,
    ],
  })
  const page = await electron.firstWindow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The program has no menu either, which would take from the page's height.
  await electron.evaluate(({ BrowserWindow, Menu }) => {
    Menu.setApplicationMenu(null)
    for (const window of BrowserWindow.getAllWindows()) window.setMenuBarVisibility(false)
  })
  const field = page.getByRole('textbox', { name: 'Bare' })
  return {
    field,
    becomeLike: async (other) => {
      const like = await other.evaluate((element, names) => {
        const style = getComputedStyle(element)
        return names.map((name) => [name, style[name]] as const)
      }, LIKE)
      await field.evaluate((element, given) => {
        for (const [name, value] of given) element.style[name] = value
      }, like)
    },
    close: async () => electron.close(),
  }
}
