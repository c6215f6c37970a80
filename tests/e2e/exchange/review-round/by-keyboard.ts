import { expect } from '@playwright/test'
import type { Program } from '../../support/program'
import { TELLING, REVIEWED, verdicts, type Application, type Seat } from './applications'
import { FIRST_COMPETENCY } from './hiring-action'
import { REMOVED } from './papers'

/** What reviewers at a window write of everybody. */
export const OF_WINDOWS = 'The work near Foxglove bend is told well.'

/** Opens the list of reviews, from wherever somebody is. */
export async function toReviews({ screens }: Program): Promise<void> {
  await screens.stages.go('Applicants')
  await screens.resumeReview.tab.click()
  await expect(screens.resumeReview.heading).toHaveText('Résumé review')
}

export async function startReviewing(program: Program): Promise<void> {
  const { resumeReview } = program.screens
  await toReviews(program)
  await resumeReview.start.click()
  await resumeReview.heading.filter({ hasText: 'Applicant' }).waitFor()
}

/** Who is under review, once their résumé is there; its name is covered, and stands nowhere else. */
async function applicationShown({ page, screens }: Program): Promise<Application> {
  const text = await screens.resumeReview.heading.innerText()
  const application = REVIEWED.find(({ number }) => text === `Applicant ${number}`)
  if (application === undefined) throw new Error(`nobody is called ${text}`)
  await page
    .getByRole('main')
    .getByText(new RegExp(`█|${REMOVED}`))
    .first()
    .waitFor()
  expect(await page.content()).not.toMatch(TELLING)
  return application
}

/** Goes through all rows by one key each, up to the justification. Returns whether something is found lacking. */
async function answerByKeys(
  { page, screens }: Program,
  application: Application,
  seat: Seat,
): Promise<boolean> {
  const said = verdicts(application, seat)
  const lacks = said.includes('not-forward')
  const others = application.roles.includes('Engineer') ? 'mmm' : 'mm'
  for (const key of `${lacks ? 'n' : 'm'}${others}`) await page.keyboard.press(key)
  for (const outcome of said) await page.keyboard.press(outcome === 'forward' ? 'f' : 'n')
  await expect(screens.resumeReview.justification).toBeFocused()
  return lacks
}

/** Hands in what is written; then the next one is there, or the list. */
export async function submitByKeys({ page, screens }: Program, application: Application): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await screens.resumeReview.heading.filter({ hasNotText: application.number }).waitFor()
}

/** Reviews whoever is left on the list, but whom `passOver` has dealt with. Returns how many were reviewed. */
export async function reviewTheRest(
  program: Program,
  seatIn: (application: Application) => Seat,
  passOver: (application: Application) => Promise<boolean>,
): Promise<number> {
  let done = 0
  let refused = false
  while ((await program.screens.resumeReview.heading.innerText()).startsWith('Applicant')) {
    const application = await applicationShown(program)
    if (await passOver(application)) continue
    const lacks = await answerByKeys(program, application, seatIn(application))
    await program.page.keyboard.type(OF_WINDOWS)
    if (lacks) {
      // Once it is tried without naming what is not shown.
      if (!refused) {
        await program.page.keyboard.press('Control+Enter')
        await expect(program.page.getByRole('alert').filter({ hasText: 'names no competency' })).toBeVisible()
        refused = true
      }
      await program.page.keyboard.type(` It does not show ${FIRST_COMPETENCY}.`)
    }
    await submitByKeys(program, application)
    done += 1
  }
  return done
}
