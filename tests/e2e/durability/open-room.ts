import { expect } from '@playwright/test'
import type { Program } from '../support/program'

/** An interview of the sample that the person leads and that nobody has begun. */
export const OPEN_INTERVIEWS = ['Reyes-O’Malley', 'Bergström'] as const

export const FIRST_TRANSCRIPT = 'Transcript of question 1'

/** From the first screen into an interview of the sample, as far as the first question. Returns its address. */
export async function beginInterview(program: Program, applicant: string): Promise<string> {
  const { hiringActions, stages, interviews, interviewRoom } = program.screens
  await hiringActions.action(/./).first().click()
  await stages.go('Interviews')
  await interviews.open(applicant)
  await interviewRoom.confirmAndBegin()
  await interviewRoom.goToQuestion(1)
  return address(program)
}

/** After a restart: straight to the first question of the same interview. */
export async function reopenInterview(program: Program, room: string): Promise<void> {
  await goTo(program, room)
  await expect(program.screens.interviewRoom.heading).toBeVisible()
  await program.screens.interviewRoom.goToQuestion(1)
}

export async function address({ page }: Program): Promise<string> {
  return page.evaluate(() => location.hash)
}

export async function goTo({ page }: Program, hash: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, hash)
}
