import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const EVERYTHING: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'section508', 'best-practice'],
}
/** What the scheme can change; names, roles and sizes are the same in both. */
const COLORS: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** axe finds nothing on the screen as it is; `screen` names it in the list of what it found. The test goes on. */
async function expectAccessible(page: Page, screen: string, runOnly: axe.RunOnly): Promise<void> {
  await standsStill(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const violations = await page.evaluate(async (only) => {
    const runner = Reflect.get(window, 'axe') as typeof axe
    const result = await runner.run(document, { runOnly: only, resultTypes: ['violations'] })
    return result.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
    }))
  }, runOnly)
  const list = violations.map(({ rule, where }) => [rule, ...where.map((each) => `  ${each}`)].join('\n'))
  expect.soft(list.join('\n\n'), `what axe found on ${screen}`).toBe('')
}

/** axe finds nothing on the screen in light colors, and nothing wrong with the dark ones. */
export async function expectAccessibleInBothSchemes(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await expectAccessible(page, `${screen}, ${colorScheme}`, colorScheme === 'light' ? EVERYTHING : COLORS)
  }
  await page.emulateMedia({ colorScheme: null })
}

/** Waits until nothing fades in or out: what is half seen has no contrast. What turns for ever may. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(async ({ finished }) => finished))
  })
}
