import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'section508', 'best-practice']

/** axe finds nothing on the screen as it is; `screen` names it in the list of what it found. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.evaluate(SOURCE)
  const violations = await page.evaluate(async (tags) => {
    const runner = Reflect.get(window, 'axe') as typeof axe
    const result = await runner.run(document, { runOnly: { type: 'tag', values: tags } })
    return result.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
    }))
  }, TAGS)
  const list = violations.map(({ rule, where }) => [rule, ...where.map((each) => `  ${each}`)].join('\n'))
  expect(list.join('\n\n'), `what axe found on ${screen}`).toBe('')
}

/** The same in light and in dark colours. */
export async function expectAccessibleInBothSchemes(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await expectAccessible(page, `${screen}, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: null })
}
