import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { profileFolder } from '../durability/copies'
import { expectAccessibleInBothSchemes } from '../support/axe'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { exchange } from './join'
import {
  APPLICATIONS,
  isTied,
  ROLES,
  SCANNED,
  TELLING,
  verdicts,
  type Application,
} from './review-round/applications'
import {
  expectExports,
  giveBack,
  lookAt,
  screenOut,
  supplyRedactedCopy,
  takeInApplicants,
} from './review-round/by-hr'
import { addAssessment, dealWork, expectResult, gradeByKeys, takeInWork } from './review-round/by-graders'
import {
  OF_WINDOWS,
  reviewTheRest,
  startReviewing,
  submitByKeys,
  toReviews,
} from './review-round/by-keyboard'
import { beginHiringAction } from './review-round/hiring-action'
import { MINUTES_EACH, NodeLaptop, saidAway, seatOf, type DealtReview } from './review-round/node-laptop'
import { textOfDatabases } from './week'

/** Three programs at once, beside other tests. */
test.describe.configure({ timeout: 600_000 })

const HR = 'Avery Haldane'
const NOOR = 'Noor Haddad'
const BEN = 'Ben Okafor'
/** SMEs on whose laptops no window is opened here. */
const ELSEWHERE = ['Ada Lind', 'Cyrus Bell', 'Dana Roy', 'Emil Sato', 'Faye Orr', 'Gus Tran']
/** How many résumés each of the two reviews at the window, at least. */
const AT_WINDOW = 6
const TIES = 5
const PARTS = { Decision: 'Pages of the decision', Records: 'Parts of the records' }
const REASONS = 'Which posts did you look at?'

test('HR and eight SMEs decide by résumé alone, blind to names and to each other, who of 150 applicants moves forward', async ({
  evenhand,
  secondLaptop,
  thirdLaptop,
}) => {
  const { share } = evenhand
  const elsewhere = ELSEWHERE.map((name) => ({
    name,
    folder: join(dirname(evenhand.profile), name),
    roles: ROLES.slice(0, 2),
  }))
  const atWindows = [
    { name: NOOR, folder: profileFolder(secondLaptop.profile), roles: [] },
    { name: BEN, folder: profileFolder(thirdLaptop.profile), roles: [] },
  ]
  const { action, people } = await beginHiringAction(
    { name: HR, folder: profileFolder(evenhand.profile) },
    [...atWindows, ...elsewhere],
    join(share, 'exchange'),
  )
  const idOf = (name: string) => people.get(name) ?? ''
  let dealt: readonly DealtReview[] = []
  const dealtTo = (name: string) => dealt.filter((one) => seatOf(one, idOf(name)) !== undefined)
  const seatIn = (name: string) => (application: Application) =>
    seatOf(
      dealt.find((one) => one.application === application),
      idOf(name),
    ) ?? 'first'
  const hr = await evenhand.start()
  const { resumeReview } = hr.screens
  await hr.page.getByRole('link', { name: 'Hydrologist' }).click()

  await test.step('HR imports 153 applicants, drops their résumés on the list, and screens out three', async () => {
    await takeInApplicants(hr, share)
    await screenOut(hr)
  })

  await test.step('HR supplies a redacted copy of the one picture, and deals', async () => {
    await toReviews(hr)
    await supplyRedactedCopy(hr)
    await expectAccessibleInBothSchemes(hr.page, 'the dealing of résumés')
    await resumeReview.deal.click()
    await expect(hr.page.getByText('Every applicant has two reviewers.')).toBeVisible()
    await exchange(hr)
  })

  await test.step('six SMEs review on their laptops', async () => {
    let done = 0
    for (const { folder } of elsewhere) {
      await NodeLaptop.at(folder, action, async (laptop) => {
        await laptop.exchange()
        dealt = laptop.dealt
        done += await laptop.review()
        await laptop.exchange()
      })
    }
    const shares = [...people.keys()].map((name) => dealtTo(name).length)
    expect(shares.sort((a, b) => a - b)).toEqual([37, 37, 37, 37, 38, 38, 38, 38])
    expect(done).toBe(ELSEWHERE.reduce((sum, name) => sum + dealtTo(name).length, 0))
  })

  /** One of Noor’s on whom nobody disagrees. */
  const agreed = (outcome: string): Application => {
    const found = dealtTo(NOOR).find(
      ({ application: one }) =>
        !isTied(one) && one.index !== SCANNED && verdicts(one, 'first').every((each) => each === outcome),
    )
    if (found === undefined) throw new Error(`nobody of Noor’s is ${outcome}`)
    return found.application
  }
  const known = agreed('forward')
  const weak = agreed('not-forward')
  /** What the two have left for the window. */
  const left = (name: string): readonly Application[] =>
    dealtTo(name)
      .map(({ application }) => application)
      .filter((one, index) => index < AT_WINDOW || [known.index, weak.index, SCANNED].includes(one.index))
  for (const { name, folder } of atWindows) {
    await NodeLaptop.at(folder, action, async (laptop) => {
      await laptop.exchange()
      await laptop.review(left(name))
    })
  }
  const windows = await Promise.all([secondLaptop.start(), thirdLaptop.start()])
  const [noor, ben] = windows

  await test.step('two SMEs cannot read what others found of their résumés', async () => {
    for (const [index, program] of windows.entries()) {
      await program.page.getByRole('link', { name: 'Hydrologist' }).click()
      await exchange(program)
      const text = await program.page.evaluate(textOfDatabases)
      // What two others have both handed in is open to everybody by now.
      expect(text).toContain('Gauges near crossing')
      for (const one of left([NOOR, BEN][index] ?? '')) expect(text).not.toContain(saidAway(one))
    }
    // What Noor's laptop brought is said, by number.
    await expect(ben.screens.exchange.last.getByRole('table')).toContainText('Applicant 00')
    expect(await ben.page.content()).not.toMatch(TELLING)
  })

  await test.step('both review by the keyboard alone; Noor recuses herself from one', async () => {
    const recuse = async (application: Application): Promise<boolean> => {
      if (application !== known) return false
      const { page, screens } = noor
      await expectAccessibleInBothSchemes(page, 'a résumé under review')
      await page.getByRole('button', { name: 'Recuse myself' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('We share a house.')
      await dialog.getByRole('button', { name: 'Recuse myself' }).click()
      await screens.resumeReview.start.click()
      return true
    }
    const reviewOf = async (program: Program, name: string): Promise<number> => {
      await startReviewing(program)
      const done = await reviewTheRest(program, seatIn(name), name === NOOR ? recuse : nobody)
      await exchange(program)
      return done
    }
    const counts = await Promise.all([reviewOf(noor, NOOR), reviewOf(ben, BEN)])
    expect(counts).toEqual([left(NOOR).length - 1, left(BEN).length])
  })

  await test.step('no screen and no file name of an SME tells who anybody is', async () => {
    const { page, screens } = noor
    const expectNoName = async (where: string): Promise<void> => {
      await expect(screens.resumeReview.heading).toBeVisible()
      await expect(page.locator('.mantine-Loader-root')).toHaveCount(0)
      expect(await page.content(), where).not.toMatch(TELLING)
    }
    for (const stage of ['Panel', 'Applicants', 'Interviews', 'Scoring'] as const) {
      await screens.stages.link(stage).click()
      await expectNoName(stage)
    }
    for (const stage of ['Decision', 'Records'] as const) {
      await screens.stages.go(stage)
      const parts = page.getByRole('navigation', { name: PARTS[stage] }).getByRole('link')
      await expect(parts.first()).toBeVisible()
      for (const part of await parts.allInnerTexts()) {
        await parts.filter({ hasText: part }).click()
        await expectNoName(part)
      }
    }
    await screens.stages.go('Applicants')
    await expect(screens.resumeReview.heading).toHaveText('Names are hidden')
    await expectAccessibleInBothSchemes(page, 'applicants whose names are hidden')
    for (const { profile } of [secondLaptop, thirdLaptop]) {
      expect(readdirSync(profile, { recursive: true }).join('\n')).not.toMatch(TELLING)
    }
  })

  await test.step('HR sees how far each is, returns a weak justification, and deals what is left', async () => {
    const { page } = hr
    await exchange(hr)
    await toReviews(hr)
    for (const name of people.keys()) {
      const count = dealtTo(name).length
      const row = resumeReview.progress.getByRole('row', { name: new RegExp(name) })
      await expect(row).toContainText(`${name === NOOR ? count - 1 : count} of ${count}`)
      if (ELSEWHERE.includes(name)) await expect(row).toContainText(`${MINUTES_EACH}:00`)
    }
    await expect(page.getByRole('radio', { name: `Disagreements ${TIES}` })).toBeAttached()
    await toOpenWork(hr)
    const ties = page.getByRole('row', { name: /Disagreement/ })
    await expect(ties.first()).toContainText('do not agree; a third SME breaks the tie.')
    await expectAccessibleInBothSchemes(page, 'open work with disagreements')
    await ties.first().click()
    await page.keyboard.press('Enter')
    await expect(resumeReview.progress).toBeVisible()
    await giveBack(hr, weak, { name: NOOR, reasons: REASONS })
    await page.getByRole('button', { name: 'Deal one applicant' }).click()
    await expect(page.getByText('Every applicant has two reviewers.')).toBeVisible()
    await page.getByRole('button', { name: `Deal ${TIES} ties to a third SME` }).click()
    await expect(resumeReview.dealTies).toBeHidden()
    await exchange(hr)
  })

  const mend = async (application: Application): Promise<boolean> => {
    if (application !== weak) return false
    await expect(noor.page.getByRole('alert')).toContainText(REASONS)
    await noor.page.keyboard.press('j')
    await noor.page.keyboard.press('End')
    await noor.page.keyboard.type(' Both posts were measured against the announcement.')
    await submitByKeys(noor, weak)
    return true
  }

  await test.step('thirds decide, Noor mends what was returned, and somebody takes her place', async () => {
    const before = new Map([...people.keys()].map((name) => [name, dealtTo(name).length]))
    const [first, ...others] = elsewhere
    await NodeLaptop.at(first?.folder ?? '', action, async (laptop) => {
      await laptop.exchange()
      dealt = laptop.dealt
      await laptop.review()
      await laptop.exchange()
    })
    const hasMore = (name: string) => dealtTo(name).length > (before.get(name) ?? 0) - (name === NOOR ? 1 : 0)
    for (const { name, folder } of others.filter((one) => hasMore(one.name))) {
      await NodeLaptop.at(folder, action, async (laptop) => {
        await laptop.exchange()
        expect(await laptop.review(), name).toBeGreaterThan(0)
        await laptop.exchange()
      })
    }
    expect(hasMore(NOOR), 'Noor breaks a tie').toBe(true)
    for (const [index, program] of windows.entries()) {
      const name = [NOOR, BEN][index] ?? ''
      if (!hasMore(name)) continue
      await exchange(program)
      await startReviewing(program)
      await reviewTheRest(program, seatIn(name), name === NOOR ? mend : nobody)
      await exchange(program)
    }
  })

  await test.step('HR exports who moves forward for which role', async () => {
    const { page, screens } = hr
    await exchange(hr)
    await toReviews(hr)
    await expect(page.getByRole('radio', { name: 'Decided 150' })).toBeAttached()
    const broken = dealt.find(({ third }) => third === idOf(NOOR))
    if (broken === undefined) throw new Error('Noor broke no tie')
    await lookAt(hr, broken.application)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(`did not agree, ${NOOR} decided.`)
    await expect(dialog.getByRole('region', { name: NOOR })).toContainText(OF_WINDOWS)
    await expectAccessibleInBothSchemes(page, 'what the reviewers found')
    await page.keyboard.press('Escape')
    await screens.stages.go('Applicants')
    await expectExports(hr, share)
  })

  await test.step('a written exercise is graded blind by two, signed, and stands beside the interviews', async () => {
    const scanned = APPLICATIONS[SCANNED]
    if (scanned === undefined) throw new Error('nobody sent a picture')
    await addAssessment(hr)
    await takeInWork(hr, scanned)
    await dealWork(hr)
    await exchange(hr)
    await gradeByKeys(noor, scanned, ['3', '3'])
    await gradeByKeys(ben, scanned, ['3', '2'])
    // Once the last has submitted, the key of the first is told.
    await exchange(noor)
    await expectResult(hr, scanned, [NOOR, BEN])
  })
})

async function toOpenWork({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Records')
  await page.getByRole('link', { name: 'Open work' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Open work' })).toBeVisible()
}

async function nobody(): Promise<boolean> {
  return Promise.resolve(false)
}
