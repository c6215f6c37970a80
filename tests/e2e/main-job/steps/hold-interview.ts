import { expect } from '@playwright/test'
import type { Desk } from './desk'
import { LEFT_OUT } from './words'

/** From the introduction to the end: each transcript into its question, the first follow-up asked; then why some were left out. */
export async function holdInterview(
  { keys, screens }: Desk,
  transcripts: readonly string[],
  during: (question: number) => Promise<void> = async () => Promise.resolve(),
): Promise<void> {
  const room = screens.interviewRoom
  for (const [index, transcript] of transcripts.entries()) {
    await keys.press('Control+Enter')
    // The cursor is where the next word goes.
    await expect(room.transcript(index + 1)).toBeFocused()
    await keys.type(transcript)
    await keys.press('Alt+1')
    await expect(room.followUp(1, 'asked')).toHaveAttribute('aria-pressed', 'true')
    await during(index + 1)
  }
  await keys.press('Control+Enter')
  await expect(room.part('Conclusion')).toBeVisible()
  await expect(room.end).toBeFocused()
  await keys.press('Enter')
  await expect(room.ending).toBeVisible()
  await keys.to(room.ending.getByRole('textbox').first())
  await keys.type(LEFT_OUT)
  await keys.enter(room.ending.getByRole('button', { name: 'The same reason for all' }))
  await keys.enter(room.ending.getByRole('button', { name: 'End the interview' }))
  await expect(screens.scoreSheet.heading).toBeVisible()
}
