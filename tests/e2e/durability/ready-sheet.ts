import { expect } from '@playwright/test'
import type { Program } from '../support/program'
import { address, beginInterview, OPEN_INTERVIEWS } from './open-room'

const TEXT = 'The pumps were moved before dawn. The crew wrote down what failed.'

/** An interview begun, and its score sheet filled as far as *Submit…*. */
export async function fillSheet(program: Program): Promise<void> {
  await beginInterview(program, OPEN_INTERVIEWS[0])
  const { interviewRoom, scoreSheet, topBar } = program.screens
  await interviewRoom.toScoreSheet.click()
  await expect(scoreSheet.heading).toBeVisible()
  await scoreSheet.complete(TEXT)
  await topBar.saved()
}

/** From the first screen to the sheet that was filled. Returns its address. */
export async function openFilledSheet(program: Program): Promise<string> {
  const { hiringActions, interviewRoom, interviews, scoreSheet, stages } = program.screens
  await hiringActions.action(/./).first().click()
  await stages.go('Interviews')
  await interviews.open(OPEN_INTERVIEWS[0])
  await interviewRoom.toScoreSheet.click()
  await expect(scoreSheet.heading).toBeVisible()
  return address(program)
}

/** Looks at the window's text some times, as fast as it answers; what it said each time. */
export async function watch(program: Program, times: number): Promise<readonly string[]> {
  const said: string[] = []
  while (said.length < times) said.push(await program.page.evaluate(() => document.body.textContent))
  return said
}

/** Looks at the window until so much time has passed. */
export async function watchFor(program: Program, ms: number): Promise<void> {
  const start = Date.now()
  while (Date.now() - start < ms) await watch(program, 1)
}
