import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** Submits a sheet of which nothing is missing. */
export async function submitSheet({ keys, screens }: Desk): Promise<void> {
  await keys.enter(screens.scoreSheet.submit)
  await expect(screens.scoreSheet.confirmSubmit).toBeFocused()
  await keys.press('Enter')
  await expect(screens.scoreSheet.sign).toBeVisible()
}

/** Chooses a rating by its number: 1 does not meet, 2 meets, 3 exceeds. */
export async function rate({ keys, screens }: Desk, competency: string, number: 1 | 2 | 3): Promise<void> {
  const names = ['Does not meet', 'Meets', 'Exceeds'] as const
  await keys.to(screens.scoreSheet.choices(competency))
  await keys.press(String(number))
  await expect(screens.scoreSheet.rating(competency, names[number - 1] ?? 'Meets')).toBeChecked()
}
