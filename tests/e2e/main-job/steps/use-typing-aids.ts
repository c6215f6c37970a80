import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** In the second question, where nothing stands yet: everything that helps to type, with the keyboard alone. */
export async function useTypingAids({ keys, page, screens }: Desk): Promise<void> {
  const { interviewRoom: room } = screens
  const field = room.transcript(2)
  await keys.press('Alt+g')
  await expect(page.getByRole('textbox', { name: 'Number of the question' })).toBeFocused()
  await keys.type('99')
  await keys.press('Enter')
  await expect(page.getByText('There are questions 1 to 5.')).toBeVisible()
  await keys.press('ControlOrMeta+a')
  await keys.type('2')
  await keys.press('Enter')
  await expect(field).toBeFocused()

  // What is marked becomes an abbreviation, which is written out, and taken back by one key.
  await keys.press('Alt+a')
  await keys.type('flood gauge')
  await keys.press(...Array.from('flood gauge', () => 'Shift+ArrowLeft'), 'Alt+b')
  await expect(page.getByRole('textbox', { name: 'Written out' })).toHaveValue('flood gauge')
  await expect(page.getByRole('textbox', { name: 'Short form' })).toBeFocused()
  await keys.type('fg')
  await keys.press('Enter')
  await expect(page.getByRole('rowheader', { name: 'fg', exact: true })).toBeVisible()
  await keys.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(field).toBeFocused()
  // A new abbreviation counts at once.
  await keys.press('ControlOrMeta+a')
  await keys.type('A: flood gauge, the fg was stuck')
  await expect(field).toHaveValue('A: flood gauge, the flood gauge was stuck')
  await keys.type(', fg.')
  await keys.press('ControlOrMeta+z')
  await keys.type(' it recieved')
  await expect(field).toHaveValue('A: flood gauge, the flood gauge was stuck, fg. it recieved')

  await keys.press('Alt+s')
  await keys.type('How?')
  await expect(field).toHaveValue(/recieved\nI: How\?$/)
  await keys.press(...Array.from('How?', () => 'Shift+ArrowLeft'), 'Alt+q')
  await expect(field).toHaveValue(/\nI: “How\?”$/)
  await keys.press('Alt+t')
  await expect(field).toHaveValue(/“How\?” \[\d+:\d\d\] $/)

  await keys.press('Alt+f')
  const flags = page.getByRole('region', { name: 'Places to come back to' })
  await expect(flags.getByRole('listitem')).toHaveCount(1)

  // A word that the dictionary lacks, and what was meant.
  await expect(page.getByRole('button', { name: /^2 words to look at/ })).toBeVisible()
  await keys.press('Alt+l')
  await keys.enter(page.getByRole('button', { name: 'Replace recieved by received' }))
  // The field behind the dialog does not take the focus along.
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await keys.enter(page.getByRole('button', { name: 'My word: fg' }))
  await keys.press('Escape')
  await expect(field).toHaveValue(/it received\n/)
  await expect(page.getByRole('button', { name: /word to look at/ })).toHaveCount(0)

  // Back to the flag from another question.
  await keys.press('Alt+ArrowDown')
  await expect(room.transcript(3)).toBeFocused()
  await keys.enter(flags.getByRole('button', { name: /^Question 2: / }))
  await expect(field).toBeFocused()

  // Nothing but the question and the transcript, and all of it again.
  const parts = page.getByRole('navigation', { name: 'Parts of the interview' })
  await keys.press('Alt+o')
  await expect(parts).toBeHidden()
  await expect(field).toBeFocused()
  await keys.press('Alt+o')
  await expect(parts).toBeVisible()
  await screens.topBar.saved()
}
