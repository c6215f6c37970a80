import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** Says what happened in the interview, in words, by the key of the room. */
export async function reportIncident({ keys, page }: Desk, what: string, button: string): Promise<void> {
  await keys.press('Alt+i')
  const dialog = page.getByRole('dialog', { name: 'Something happened' })
  const choice = dialog.getByRole('radio', { name: what })
  await keys.to(dialog.getByRole('radio').first())
  await keys.press('Space')
  await keys.to(choice, 'ArrowDown')
  await expect(choice).toBeChecked()
  await keys.to(dialog.getByRole('textbox', { name: 'What happened, in words' }))
  await keys.type('As we all saw')
  await keys.enter(dialog.getByRole('button', { name: button }))
  await expect(dialog).toBeHidden()
}
