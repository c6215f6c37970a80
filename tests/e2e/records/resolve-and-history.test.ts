import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Person } from '#shared/domain/panel/person'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { deleteApplicant, updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { readAll } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { systemRandom } from '#electron/platform/random'
import { Hash } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { Records } from '#shared/log/records'
import { freezeRevision, readRevision } from '#shared/log/revision'
import { setRecord } from '../../support/laptops/set-record'
import { pdftotext, qpdfCheck } from '../../support/documents/pdf-tools'
import { deskOf } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { openSample } from '../main-job/steps/open-sample'
import { expectAccessibleInBothSchemes } from '../support/axe'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { lostContent, resizeWindow } from '../support/window-size'
import { changesOf, OtherLaptop, takeIn } from './other-laptops'

test.use({ profileWith: 'sample' })
test.describe.configure({ timeout: 180_000 })

const LONG = 'Told of a flood, of the gauge that it took, and of the neighbours who helped. '
  .repeat(40)
  .trim()
const LEFT = 'Wants mornings, because of a ferry that leaves at two in the afternoon.'
const RIGHT = 'Wants evenings, because of a ferry that leaves at two in the afternoon.'

test('what two laptops did apart is resolved with the keyboard, stands in the history, and is printed', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const { action, changes } = await changesOf(program)
  const person = (await program.call('identity.get', {})).identity?.person ?? ''
  const applicants = readAll(Applicant, await new Records().applyAll(changes).list('applicant/'))
  const [first, second] = applicants
  if (first === undefined || second === undefined) throw new Error('the sample lacks applicants')
  const [one, two] = [new OtherLaptop(changes, person), new OtherLaptop(changes, person)]
  await one.run(updateApplicant, { action, applicant: first.id, fields: { comments: LEFT } })
  await two.run(updateApplicant, { action, applicant: first.id, fields: { comments: RIGHT } })
  const people = readAll(Person, await new Records().applyAll(changes).list('person/'))
  const hr = people.find(({ duties }) => duties.includes('hr-specialist'))
  if (hr === undefined) throw new Error('the sample lacks an HR specialist')
  const spare = new OtherLaptop(changes, hr.id)
  await proves(program, spare, { action, person: hr.id })
  await takeIn(program, [one, two, spare])

  const desk = deskOf(program)
  const { keys, page, screens } = desk
  const tab = (name: string | RegExp) =>
    page.getByRole('navigation', { name: 'Parts of the records' }).getByRole('link', { name })
  await openSample(desk)
  await expect(screens.stages.link('Records')).toHaveAccessibleName('Records (one thing to resolve)')

  await test.step('resolves it', async () => {
    await goToStage(desk, 'Records')
    await keys.enter(tab(/^To resolve/))
    const matter = page.getByRole('region', { name: new RegExp(`${first.familyName}.*Comments`) })
    await expect(matter.getByText('Shows now')).toBeVisible()
    await expect(matter.locator('mark').filter({ hasText: 'mornings' })).toHaveCount(1)
    await expect(matter.locator('mark').filter({ hasText: 'evenings' })).toHaveCount(1)
    await expectAccessibleInBothSchemes(page, 'to resolve')
    const side = matter.getByRole('button', { name: new RegExp(one.device.slice(0, 8)) })
    await keys.enter(side)
    await expect(page.getByText('Nothing to resolve')).toBeVisible()
    await expect(screens.stages.link('Records')).toHaveAccessibleName('Records')
  })

  const table = page.getByRole('grid', { name: 'History' })
  await test.step('reads its history', async () => {
    await keys.enter(tab('History'))
    await expect(table.getByRole('row').filter({ hasText: 'Wants mornings' }).first()).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'history')
    await keys.to(page.getByRole('searchbox', { name: 'Search records, values or a hash' }))
    await keys.type('ferry')
    // Both laptops wrote, and the decision replaced both.
    await expect(table.getByRole('row')).toHaveCount(4)
    await expect(table.getByRole('row').nth(1)).toContainText('Wants mornings')
    await keys.toRow(table, table.getByRole('row').nth(1))
    await keys.press('Enter')
    const line = page.getByRole('dialog', { name: 'One line in full' })
    await expect(line).toContainText(LEFT)
    await expect(line).toContainText(RIGHT)
    await keys.press('Escape')
    await expect(line).toBeHidden()
  })

  await test.step('checks and prints it', async () => {
    const outcome = page.getByRole('dialog')
    await keys.backTo(page.getByRole('button', { name: 'Check', exact: true }))
    await keys.press('Enter')
    await expect(outcome.getByText('The history is whole')).toBeVisible()
    await expect(outcome).toContainText('are unaltered, and every chain is whole')
    await expectAccessibleInBothSchemes(page, 'the outcome of the check')
    await keys.press('Escape')
    await expect(outcome).toBeHidden()
    const pdf = join(evenhand.share, 'history.pdf')
    await desk.dialogs.saveTo(pdf)
    await keys.enter(page.getByRole('button', { name: 'Save to print' }))
    await expect(outcome.getByText(`Written to ${pdf}`)).toBeVisible({ timeout: 60_000 })
    await keys.press('Escape')
    const bytes = await readFile(pdf)
    const text = (await pdftotext(bytes)).replaceAll(/\s+/gu, ' ')
    for (const said of ['History of changes', 'ferry', 'Wants mornings', 'Ends of the chains', 'Page 1 of'])
      expect(text).toContain(said)
    await qpdfCheck(bytes)
  })

  await test.step('asks about a laptop that proved itself, and says so', async () => {
    await keys.enter(tab('Laptops'))
    const note = page.getByRole('note', { name: `${hr.name} has a new laptop: Spare laptop` })
    await expect(note.getByText(/^\d{5}$/)).toHaveCount(8)
    await expectAccessibleInBothSchemes(page, 'a laptop that proved itself')
    await keys.enter(note.getByRole('button', { name: `I asked ${hr.name}: it is theirs` }))
    await expect(note).toBeHidden()
    await keys.enter(tab('Exchange'))
    await keys.enter(tab('Laptops'))
    await expect(screens.laptops.row('Spare laptop')).toContainText('by signing key')
    await expect(note).toBeHidden()
  })

  await test.step('goes on where something is open', async () => {
    await keys.enter(tab('Open work'))
    await expect(page.getByRole('heading', { level: 1, name: 'Open work' })).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'open work')
  })
})

test('a score sheet that was submitted twice is compared and chosen; what was deleted is restored, and taken back', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const { action, changes } = await changesOf(program)
  const person = (await program.call('identity.get', {})).identity?.person ?? ''
  const applicants = readAll(Applicant, await new Records().applyAll(changes).list('applicant/'))
  const remover = new OtherLaptop(changes, person)
  const editor = new OtherLaptop(changes, person)
  const deleted = await firstDeleted(
    remover,
    action,
    applicants.map(({ id }) => id),
  )
  await editor.run(updateApplicant, { action, applicant: deleted, fields: { comments: LEFT } })
  const versions = await submitTwice(program, [remover, editor], { action, person })
  await takeIn(program, [remover, editor])
  const desk = deskOf(program)
  const { keys, page } = desk
  await openSample(desk)
  await goToStage(desk, 'Records')
  await keys.enter(page.getByRole('link', { name: /^To resolve/ }))
  await test.step('chooses one of two versions of a score sheet, side by side', async () => {
    const matter = page.getByRole('region', { name: /^Score sheet of/ })
    await expect(matter.getByText('Not signed')).toHaveCount(2)
    await expect(matter.locator('mark').filter({ hasText: 'upstream' })).toHaveCount(1)
    await expect(matter.locator('mark').filter({ hasText: 'downstream' })).toHaveCount(1)
    await expectAccessibleInBothSchemes(page, 'two versions of a score sheet')
    for (const width of [1280, 1024]) {
      await resizeWindow(program, { width, height: width * 0.625, zoom: 1 })
      expect(await lostContent(page)).toEqual([])
    }
    const [, chosen = ''] = versions
    const name = `Choose this one: version ${chosen.slice(0, 16)}`
    await keys.enter(matter.getByRole('button', { name }))
    await expect(matter).toBeHidden()
  })
  await keys.enter(page.getByRole('button', { name: 'Restore it' }))
  await expect(page.getByText('Nothing to resolve')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(
      async () =>
        new Records().applyAll((await changesOf(program)).changes).view(`applicant/${deleted}`)?.values[
          'deleted'
        ],
    )
    .toBe(true)
})

/** The laptop says that it is the person's, with a proof that the main process has found good. */
async function proves(
  program: Program,
  laptop: OtherLaptop,
  { action, person }: { readonly action: string; readonly person: string },
): Promise<void> {
  const { keys } = await program.call('laptop.describe', {})
  const { certificate, recipient, signing } = keys
  const record = recordIds.device(action, laptop.device, person)
  const proven = { certificate, recipient, signing: { certificate: signing }, proof: certificate }
  const fields = { ...proven, person, name: 'Spare laptop', confirmedAt: '2026-11-20T09:00:00.000Z' }
  await laptop.run(setRecord, { action, record, fields })
}

/** Two laptops of one person submit a score sheet each, apart: a forked one. Answers the versions' hashes. */
async function submitTwice(
  program: Program,
  laptops: readonly OtherLaptop[],
  { action, person }: { readonly action: string; readonly person: string },
): Promise<readonly string[]> {
  const { kind, sheet } = await ratedSheet(program, laptops)
  const [question = ''] = Object.keys(sheet.transcripts)
  const [competency = ''] = Object.keys(sheet.ratings)
  const versions: string[] = []
  for (const [index, laptop] of laptops.entries()) {
    const where = index === 0 ? 'upstream' : 'downstream'
    const content = {
      ...sheet,
      rater: { ...sheet.rater, id: person },
      transcripts: { ...sheet.transcripts, [question]: `${LONG} Went ${where}, and measured there.` },
      ratings: { ...sheet.ratings, [competency]: index === 0 ? ('meets' as const) : ('exceeds' as const) },
      analysis: index === 0 ? '' : 'Knows the river.',
      interview: { ...sheet.interview, endedAt: `2026-11-0${index + 3}T15:30:00.000Z` },
    }
    const revision = freezeRevision(kind, content, systemRandom)
    const { sha256 } = await program.call('revisions.put', { text: revision.text })
    const record = recordIds.submission(sheet.interview.id, sha256, person)
    const fields = { revision: sha256, at: `2026-11-0${index + 4}T09:00:00.000Z` }
    await laptop.run(setRecord, { action, record, fields })
    versions.push(sha256)
  }
  return versions
}

/** A submitted score sheet of the sample that rates something: not a no-show's. */
async function ratedSheet(
  program: Program,
  [laptop]: readonly OtherLaptop[],
): Promise<{ readonly kind: string; readonly sheet: SheetRevision }> {
  for (const { values } of (await laptop?.records.list('submission/')) ?? []) {
    const sha256 = Hash.parse(values['revision'])
    const { text } = await program.call('revisions.get', { sha256 })
    const { kind, content } = unwrap(readRevision(text, sha256))
    const sheet = SheetRevision.parse(content)
    if (Object.keys(sheet.transcripts).length > 0 && Object.keys(sheet.ratings).length > 0)
      return { kind, sheet }
  }
  throw new Error('the sample lacks a rated score sheet')
}

/** Somebody whom nothing forbids to delete. */
async function firstDeleted(
  laptop: OtherLaptop,
  action: string,
  applicants: readonly string[],
): Promise<string> {
  for (const applicant of applicants) {
    try {
      await laptop.run(deleteApplicant, { action, applicant })
      return applicant
    } catch {
      // Has score sheets: what was judged stays.
    }
  }
  throw new Error('every applicant of the sample has score sheets')
}
