import { expect, type Page } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../../support/axe'
import type { Program } from '../../support/program'
import type { Desk } from './desk'
import { COMPETENCIES } from './words'

/** Opens the window for a shared room by its key. */
export async function openSecondWindow({ electron, page }: Program): Promise<Page> {
  const opening = electron.waitForEvent('window')
  await page.keyboard.press('Alt+w')
  const second = await opening
  await second.emulateMedia({ reducedMotion: 'reduce' })
  return second
}

/** At question 2, with follow-ups: it shows what is asked aloud, and nothing that an applicant may not see. */
export async function expectShownInRoom({ keys, page }: Desk, second: Page): Promise<void> {
  await expect(second.getByRole('heading', { level: 1, name: 'Question 2 of 5' })).toBeVisible()
  const script = page.getByRole('region', { name: 'Question 2 of 5' })
  const asked = (await script.locator('p').first().textContent()) ?? ''
  await expect(second.getByText(asked, { exact: true })).toBeVisible()
  await expect(second.getByRole('listitem')).not.toHaveCount(0)
  await expect(second.getByText(/^Overall/)).toContainText('min')

  await keys.press('Alt+e')
  const paper = second.getByRole('complementary', { name: 'Paper of the applicant' })
  await expect(paper.getByText(/Page 1 of/)).toBeVisible()
  await expectAccessibleInBothSchemes(second, 'the second window')
  await keys.press('Alt+e')
  await expect(second.getByRole('complementary')).toHaveCount(0)

  await second.getByRole('checkbox', { name: 'Show follow-ups' }).uncheck()
  await expect(second.getByRole('listitem')).toHaveCount(0)
  const shown = (await second.locator('body').textContent()) ?? ''
  for (const hidden of [...COMPETENCIES, 'Reyes-O’Malley', 'Siobhán', 'Saved'])
    expect(shown).not.toContain(hidden)
}
