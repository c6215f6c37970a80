import type { Stage } from '../../support/screens/stage-nav'
import type { Desk } from './desk'

/** To a stage of the hiring action: its links stand before the page. */
export async function goToStage({ keys, screens }: Desk, stage: Stage): Promise<void> {
  await keys.backTo(screens.stages.link(stage))
  await keys.press('Enter')
}
