import { expect } from '@playwright/test'
import type { Stage } from '../../support/screens/stage-nav'
import type { Desk } from './desk'

/** To a stage of the hiring action: its links stand before the page. Of the interviews to all of them. */
export async function goToStage({ keys, page, screens }: Desk, stage: Stage): Promise<void> {
  await keys.backTo(screens.stages.link(stage))
  await keys.press('Enter')
  if (stage !== 'Interviews') return
  await page.waitForURL(/\/interviews\/(today|all)$/)
  // The day takes the focus once it shows.
  if (page.url().endsWith('/today')) {
    await expect(page.getByRole('region', { name: 'Still open' })).toBeVisible()
  }
  await keys.enter(screens.stages.allInterviews)
}
