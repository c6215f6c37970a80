import { readAll } from '#shared/domain/find-record'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { publishGuide } from '#shared/domain/preparation/commands/publish-guide'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { mergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { systemRandom } from '#electron/platform/random'
import { newId, type Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { deskOf } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { AVERY, BEN, NOOR } from '../support/people'
import { expect, test } from '../support/test'
import { lostContent, resizeWindow } from '../support/window-size'
import { changesOf, OtherLaptop, takeIn } from './other-laptops'

test.describe.configure({ timeout: 180_000 })

const freshId = () => newId(systemRandom)

test('a version published twice, and an applicant whom both entries were dealt and screened for, are each decided by one choice', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  await program.screens.firstStart.create(AVERY)
  await program.screens.hiringActions.startOwn('River Gauging Technician')
  const { action, changes } = await changesOf(program)
  const person = (await program.call('identity.get', {})).identity?.person ?? ''
  const rounds = readAll(AssessmentRound, await new Records().applyAll(changes).list('round/'))
  const interview = rounds.find(({ kind }) => kind === 'interview')
  const review = rounds.find(({ kind }) => kind === 'resume-review')
  if (interview === undefined || review === undefined) throw new Error('the hiring action lacks rounds')
  const [one, two] = [new OtherLaptop(changes, person), new OtherLaptop(changes, person)]
  const publish = async (laptop: OtherLaptop, introduction: string) => {
    const record = recordIds.guideDraft(interview.id)
    await laptop.run(editPreparation, {
      action,
      edits: [{ record, field: 'introduction', value: introduction }],
    })
    const guide = { action, round: interview.id, guide: freshId(), reason: 'Clearer' }
    await laptop.run(publishGuide, guide)
  }
  await publish(one, 'Thank you for coming.')
  await publish(two, 'Welcome, and thank you.')
  await enteredTwice(one, { action, round: review.id })
  await takeIn(program, [one, two])

  const desk = deskOf(program)
  const { keys, page } = desk
  await goToStage(desk, 'Records')
  await keys.enter(
    page.getByRole('navigation', { name: 'Parts of the records' }).getByRole('link', { name: /^To resolve/ }),
  )
  const matter = (name: RegExp) => page.getByRole('region', { name })
  const published = matter(/^Guide of .* published twice$/)
  const reviewed = matter(/^Two reviews of one applicant: .*Vale/)
  const screened = matter(/^Screened in two ways: .*Vale/)
  await expect(published).toContainText('What differs from the other:')
  await expect(reviewed.getByText('Counts now')).toBeVisible()
  await expect(screened).toContainText('Screened out; Citizenship')
  await expectAccessibleInBothSchemes(page, 'what was done twice')
  for (const size of [
    { width: 1024, height: 640, zoom: 1 },
    { width: 1280, height: 800, zoom: 2 },
  ]) {
    await resizeWindow(program, size)
    expect(await lostContent(page)).toEqual([])
  }
  await resizeWindow(program, { width: 1280, height: 800, zoom: 1 })
  for (const each of [published, reviewed, screened]) {
    await keys.enter(each.getByRole('button', { name: /^Choose this one/ }).last())
    await expect(each).toBeHidden()
  }
})

/** One person under two names, both dealt and screened before somebody saw that they are one. */
async function enteredTwice(
  laptop: OtherLaptop,
  { action, round }: { readonly action: Id; readonly round: Id },
): Promise<void> {
  const [stays, goes] = [freshId(), freshId()]
  await laptop.run(createApplicant, { action, applicant: stays, familyName: 'Vale', givenName: 'Ines' })
  await laptop.run(createApplicant, { action, applicant: goes, familyName: 'Vale', givenName: 'Inez' })
  for (const { name } of [BEN, NOOR]) {
    await laptop.run(addPerson, { action, person: freshId(), name, duties: ['sme'] })
  }
  await laptop.run(dealReviews, { action, round, seed: freshId() })
  const screen = async (applicant: Id, outcome: 'pass' | 'out', reasons: string[]) =>
    laptop.run(setScreening, { action, applicant, outcome, reasons, note: '' })
  await screen(stays, 'pass', [])
  await screen(goes, 'out', ['citizenship'])
  await laptop.run(mergeApplicants, { action, applicant: goes, into: stays, reason: '', fields: {} })
}
