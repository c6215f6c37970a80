import { expect, type Page } from '@playwright/test'
import type { Program } from './program'

export interface WindowSize {
  readonly width: number
  readonly height: number
  /** 2 is 200%. */
  readonly zoom: number
}

/** Gives the window's content a size and a zoom, as a person does, and waits until the page has it. */
export async function resizeWindow({ electron, page }: Program, size: WindowSize): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(zoom)
  }, size)
  const { width, height, zoom } = size
  await expect
    .poll(() => page.evaluate(() => [Math.round(innerWidth), Math.round(innerHeight)]))
    .toEqual([width / zoom, height / zoom])
}

/** What of a screen is lost in the window as it is: things that cannot be scrolled to, and a page too wide. */
export function lostContent(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lost: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) lost.push(`the page is ${root.scrollWidth} px wide`)
    const dialog = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1)
    const scope = dialog ?? document.body
    const screen = dialog === undefined ? document.querySelector('main .mantine-ScrollArea-viewport') : null
    if (screen !== null && screen.scrollWidth > screen.clientWidth + 1) {
      lost.push(`the screen is ${screen.scrollWidth} px wide in ${screen.clientWidth}`)
    }
    const things = 'button, a[href], input, textarea, h1, h2'
    for (const element of scope.querySelectorAll<HTMLElement>(things)) {
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2 || style.visibility === 'hidden' || style.display === 'none') continue
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const box = element.getBoundingClientRect()
      const x = Math.min(box.left + box.width / 2, box.left + 30)
      const y = Math.min(box.top + box.height / 2, box.top + 12)
      const top = document.elementFromPoint(x, y)
      const named = element.closest('label') ?? element.parentElement
      const seen = top !== null && (element.contains(top) || named?.contains(top) === true)
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60)
      if (!seen) lost.push(`${element.tagName.toLowerCase()} “${name}” at ${Math.round(x)}, ${Math.round(y)}`)
    }
    return lost
  })
}
