import { expect } from '@playwright/test'
import type { Stage } from '../../support/screens/stage-nav'
import type { Desk } from './desk'

/** To a stage of the hiring action: its links stand before the page. Of the interviews to all of them. */
export async function goToStage({ keys, screens }: Desk, stage: Stage): Promise<void> {
  await keys.backTo(screens.stages.link(stage))
  await keys.press('Enter')
  if (stage !== 'Interviews') return
  await expect(screens.stages.allInterviews).toBeVisible()
  await keys.enter(screens.stages.allInterviews)
}
