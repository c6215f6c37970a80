import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk'

/** With the cursor at the end of a text: ties its last words to the level that must be met. Answers all that is tied. */
export async function tieLastWords(
  { keys, page, screens }: Desk,
  words: string,
  competency: string,
): Promise<Locator> {
  // The full stop behind them stays outside.
  await keys.press('ArrowLeft', ...Array.from(words, () => 'Shift+ArrowLeft'))
  await keys.press('Alt+e')
  const menu = page.getByRole('menu')
  const required = menu.getByRole('menuitem', { name: /\(minimum qualification\)/ }).first()
  await expect(menu).toContainText(competency)
  await keys.to(required, 'ArrowDown')
  await keys.press('Enter')
  const tied = screens.scoreSheet.passages(competency)
  await expect(tied).toContainText(words)
  await expect(tied.getByRole('combobox')).toHaveValue(/./)
  return tied
}

/** With the focus behind words just typed into the first transcript: ties them to the level that must be met. */
export async function tieMarkedWords(desk: Desk, words: string, competency: string): Promise<void> {
  const { keys, page, screens } = desk
  const { scoreSheet: sheet } = screens
  const tied = await tieLastWords(desk, words, competency)

  // What is written before them later does not move the way to them.
  await keys.to(sheet.transcript(1), 'Shift+Tab')
  await keys.press('ControlOrMeta+Home')
  await keys.type('Well: ')
  await keys.enter(tied.getByRole('button', { name: /^Question 1: show in the transcript/ }))
  await expect(sheet.transcript(1)).toBeFocused()
  expect(await sheet.transcript(1).evaluate(markedIn)).toBe(words)

  await keys.enter(tied.getByRole('button', { name: /^Untie/ }))
  await expect(tied).not.toContainText(words)
  const untied = page.getByRole('alert').filter({ hasText: `The passage was untied from ${competency}.` })
  await keys.enter(untied.getByRole('button', { name: 'Undo' }))
  await expect(tied).toContainText(words)
}

/** What is marked in a field. */
export function markedIn(element: Element): string {
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('This is no transcript.')
  return element.value.slice(element.selectionStart, element.selectionEnd)
}
