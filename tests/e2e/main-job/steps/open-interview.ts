import { expect } from '@playwright/test'
import type { Desk } from './desk'
import { goToStage } from './go-to-stage'

/** From the table of interviews to what comes before the interview with somebody. */
export async function openInterview(desk: Desk, ...texts: readonly (string | RegExp)[]): Promise<void> {
  const { keys, screens } = desk
  await goToStage(desk, 'Interviews')
  await keys.toRow(screens.interviews.table, screens.interviews.rows(...texts))
  await keys.press('Enter')
  await expect(screens.interviewRoom.heading).toBeVisible()
}

/** Confirms that there is no conflict of interest and begins; the introduction shows. */
export async function begin({ keys, screens }: Desk): Promise<void> {
  const { begin: button, confirm, noConflict } = screens.interviewRoom
  await expect(button).toBeDisabled()
  await expect(noConflict).toBeFocused()
  await keys.press('Space')
  await keys.enter(confirm)
  // Once the one thing before it is done, the button has the focus.
  await expect(button).toBeFocused()
  await keys.press('Enter')
  await expect(screens.interviewRoom.part('Introduction')).toBeVisible()
}
