import type { Locator } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdftotext, embeddedFiles, qpdfCheck } from '../../support/documents/pdf-tools'
import { expectAccessibleOnTheWay } from '../main-job/accessibility/shown-screen'
import { dayInChicago } from '../main-job/steps/times'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { Keyboard } from '../support/keyboard'
import { AVERY, BEN, NOOR, type NewPerson } from '../support/people'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { tool } from '../main-job/witnesses/command-line'
import { chooseFolder, exchange, letIn } from './join'
import { scheduleOne } from './schedule-one'
import { comment, handIn, sharedHashes, textOfDatabases } from './week'

/** Three programs at once, beside other tests. */
test.describe.configure({ timeout: 300_000 })

const POSITION = 'River Gauging Technician'
const QUINTERO = 'Quintero'
const OKONKWO = 'Okonkwo'
/** What each writes of whom; no word of one sheet stands in another. */
const WORDS = {
  avery: {
    applicant: QUINTERO,
    words: 'Calibrated the weir at Lobelia crossing. Kept the logbook without one gap.',
  },
  noor: {
    applicant: QUINTERO,
    words: 'Spoke of turbidity samples near Foxglove bend. Taught two apprentices the method.',
  },
  ben: {
    applicant: QUINTERO,
    words: 'Rebuilt the telemetry mast after the ice storm. Wrote the checklist that others use.',
    exceeds: true,
  },
  noorOfOkonkwo: {
    applicant: OKONKWO,
    words: 'Mapped the culverts below Saffron mill. Asked for a second opinion.',
  },
  benOfOkonkwo: {
    applicant: OKONKWO,
    words: 'Read tide tables aloud to newcomers. Found the leak in Juniper tower.',
  },
}

/** Of Noor's words, which Ben rests his rating on. */
const TIED = 'turbidity samples'
const FROM_NOOR = new RegExp(`Transcript of ${NOOR.name}, note-\\s?taker, shared`)

test('three interviewers hold a week of interviews on three laptops, exchange over one folder in any order, and the clerk prints complete signed packets', async ({
  evenhand,
  secondLaptop,
  thirdLaptop,
}) => {
  const { share } = evenhand
  const folder = join(share, 'exchange')
  mkdirSync(folder)
  const clerk = await evenhand.start()
  const noor = await secondLaptop.start()
  const ben = await thirdLaptop.start()

  await test.step('Monday: the clerk starts a hiring action, two laptops join, and all exchange', async () => {
    await clerk.screens.firstStart.create(AVERY)
    await clerk.screens.hiringActions.startOwn(POSITION)
    await letIn(clerk, noor, NOOR, share)
    await letIn(clerk, ben, BEN, share)
    const everybody = [AVERY.name, NOOR.name, BEN.name]
    await scheduleOne(clerk, {
      given: 'Ysolde',
      family: QUINTERO,
      date: dayInChicago(-3),
      panel: everybody,
      noteTaker: NOOR.name,
    })
    await scheduleOne(clerk, {
      given: 'Obi',
      family: OKONKWO,
      date: dayInChicago(-2),
      panel: everybody.slice(1),
    })
    for (const program of [clerk, noor, ben]) await chooseFolder(program, folder)
    await expectAccessibleInBothSchemes(clerk.page, 'the exchange')
    await exchange(clerk)
    for (const program of [noor, ben]) await exchange(program)
  })

  await test.step('Tuesday: the clerk and Noor rate and sign the first interview, each alone', async () => {
    await handIn(clerk, AVERY, WORDS.avery)
    await handIn(noor, NOOR, WORDS.noor)
    for (const program of [clerk, noor, ben]) await exchange(program)
    // Ben has not rated yet: that the others did is all that he can see.
    await ben.screens.stages.go('Scoring')
    const main = ben.page.getByRole('main')
    await expect(main).toContainText(AVERY.name)
    for (const rating of ['Meets the requirements', 'The interview rating is'])
      await expect(main).not.toContainText(rating)
    const { page } = ben
    expect(await page.evaluate(textOfDatabases)).not.toMatch(/Lobelia|Foxglove/)
    // His own are late, which is said until he puts it away.
    const reminder = page.getByRole('region', { name: '2 score sheets wait for you' })
    await expect(reminder).toContainText(/ late/)
    await reminder.getByRole('button', { name: 'Put this message away' }).click()
    await expect(reminder).toBeHidden()
  })

  await test.step('Wednesday: Ben works all day without the folder, and contradicts the clerk', async () => {
    await comment(ben, OKONKWO, 'Wants mornings, because of a ferry.')
    await handIn(ben, BEN, WORDS.benOfOkonkwo)
    await ben.screens.stages.go('Scoring')
    await expect(ben.page.getByText(/ late$/)).toBeVisible()
    await expect(ben.page.getByText(/score sheets? waits? for you/)).toHaveCount(0)
    await comment(clerk, OKONKWO, 'Wants evenings, because of a ferry.')
    await handIn(noor, NOOR, WORDS.noorOfOkonkwo)
  })

  await test.step('Thursday: Noor, who took notes, shares her transcript of the first interview', async () => {
    const { page, screens } = noor
    await screens.stages.go('Interviews')
    await screens.interviews.open(QUINTERO)
    await page.getByRole('button', { name: 'Share my transcript with the panel' }).click()
    const shared = page.getByRole('status').filter({ hasText: /^Shared / })
    await expect(shared).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(shared).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Share my transcript with the panel' })).toBeFocused()
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await expect(shared).toBeVisible()
  })

  await test.step('Thursday: Ben comes back, and the clerk settles what two people said apart', async () => {
    for (const program of [noor, clerk, ben, clerk]) await exchange(program)
    const { page, screens } = clerk
    const records = screens.stages.link('Records')
    await expect(records).toHaveAccessibleName('Records (one thing to resolve)')
    await page.getByRole('link', { name: /^To resolve/ }).click()
    const matter = page.getByRole('region', { name: new RegExp(`${OKONKWO}.*Comments`) })
    await matter.getByRole('button', { name: new RegExp(BEN.name) }).click()
    await expect(page.getByText('Nothing to resolve')).toBeVisible()
    await expect(records).toHaveAccessibleName('Records')
  })

  await test.step('Friday: Ben rates the first interview too, and once all exchanged, everybody’s sheets are open', async () => {
    await handIn(ben, BEN, WORDS.ben, async () => {
      // Beside his own words stand those of the note-taker, and nothing of how she rated.
      const { page, screens } = ben
      const shared = page.getByRole('textbox', {
        name: new RegExp(`^Question 1: transcript of ${NOOR.name}`),
      })
      await expect(shared).toHaveValue(WORDS.noor.words)
      await page.getByRole('link', { name: 'To the interview' }).click()
      await screens.interviewRoom.goToQuestion(1)
      await expect(shared).toHaveValue(WORDS.noor.words)
      await expect(screens.interviewRoom.transcript(1)).toBeFocused()
      await expectAccessibleInBothSchemes(page, 'the room with a reference transcript')
      await page.keyboard.press('Alt+N')
      await expect(shared).toHaveCount(0)
      await expect(screens.interviewRoom.transcript(1)).toBeFocused()
      await page.keyboard.press('Alt+N')
      await expect(page.getByRole('button', { name: 'Share my transcript with the panel' })).toHaveCount(0)
      await screens.interviewRoom.toScoreSheet.click()
      await expect(screens.scoreSheet.heading).toBeVisible()
      await tieShared(ben, shared)
      await expectAccessibleInBothSchemes(page, 'a score sheet with words of the reference transcript')
    })
    const beside = ben.page.getByRole('group').filter({ hasText: 'Transcripts side by side' })
    await beside.getByText('Transcripts side by side').click()
    await expect(beside).toContainText(WORDS.noor.words)
    await expect(beside).toContainText(WORDS.ben.words)
    await expectAccessibleInBothSchemes(ben.page, 'a submitted sheet with the reference transcript')
    for (const program of [ben, noor, clerk, ben, noor, clerk, ben, noor]) await exchange(program)
    const hashes = await sharedHashes(clerk)
    for (const program of [noor, ben]) expect(await sharedHashes(program)).toEqual(hashes)
    for (const program of [clerk, noor, ben]) {
      const text = await program.page.evaluate(textOfDatabases)
      for (const word of ['Lobelia', 'Foxglove', 'telemetry', 'Saffron', 'Juniper'])
        expect(text).toContain(word)
      await program.screens.stages.go('Applicants')
      await program.screens.applicants.row(OKONKWO).getByRole('link').first().click()
      await expect(program.page.getByText('Wants mornings, because of a ferry.')).toBeVisible()
    }
  })

  await test.step('the clerk checks the sheets of the others, returns one by mistake, and accepts it', async () => {
    const { page, screens } = clerk
    await screens.stages.go('Scoring')
    await page.getByRole('link', { name: 'Check by HR' }).click()
    const sheets = page.getByRole('table', { name: 'Submitted sheets' })
    await expect(sheets.getByRole('row', { name: /to check/ })).toHaveCount(5)
    await expectAccessibleInBothSchemes(page, 'the list of checks')
    await sheets
      .getByRole('row', { name: new RegExp(`${OKONKWO}.*${NOOR.name}`) })
      .getByRole('link')
      .click()
    const checks = page.getByRole('table', { name: 'Six checks' })
    await expect(checks.getByRole('row', { name: /^yes/ })).toHaveCount(5)
    await expect(checks.getByRole('row', { name: /^look/ })).toContainText(
      'no words of the applicant are tied',
    )
    await checks.getByRole('button').first().click()
    await expect(page.locator('tr:focus')).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'a sheet that HR checks')
    await page.getByRole('button', { name: 'Return it to the rater' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Tie the ratings to words.')
    await dialog.getByRole('button', { name: 'Return it' }).click()
    const standing = page.getByRole('status').filter({ hasText: /^returned/ })
    await expect(standing).toContainText(/Returned: Tie the ratings to words\. Due back/)
    await expect(standing).toBeFocused()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(page.getByRole('button', { name: 'Take the acceptance back' })).toBeVisible()
    await page.getByRole('link', { name: 'All sheets' }).click()
    await expect(sheets.getByRole('row', { name: /accepted/ })).toHaveCount(1)
    // Nobody checks their own.
    await sheets
      .getByRole('row', { name: new RegExp(AVERY.name) })
      .getByRole('link')
      .click()
    await expect(page.getByText('This is your own sheet')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0)
  })

  await test.step('the panel talks: it agrees on a rating, and Ben does not go along', async () => {
    await toDebrief(clerk)
    await expect(clerk.page.getByText('One step apart')).toBeVisible()
    const keys = new Keyboard(clerk.page)
    const agreed = clerk.page.getByRole('radiogroup', { name: /^The panel agrees on/ }).first()
    await keys.to(agreed.getByRole('radio').first())
    await keys.to(agreed.getByRole('radio', { name: 'Meets' }), 'ArrowDown')
    const why = clerk.page.getByRole('textbox', { name: /^Why the panel agrees/ }).first()
    await keys.write(why, 'Nobody else heard more than was asked.')
    await expect(clerk.page.getByText('Every competency has a rating that stands.')).toBeVisible()
    await expect(clerk.page.getByText(FROM_NOOR).first()).toBeVisible()
    await expectAccessibleOnTheWay(clerk, 'a debrief')
    await clerk.screens.stages.go('Records')
    for (const program of [clerk, ben]) await exchange(program)
    await toDebrief(ben)
    await expect(ben.page.getByText('Agreed: Meets. Nobody else heard more than was asked.')).toBeVisible()
    const bensKeys = new Keyboard(ben.page)
    await bensKeys.to(ben.page.getByRole('checkbox', { name: 'I do not go along' }))
    await bensKeys.press('Space')
    await bensKeys.write(
      ben.page.getByRole('textbox', { name: /^Why you do not go along/ }),
      'The checklist was hers.',
    )
    await ben.screens.stages.go('Records')
    for (const program of [ben, noor]) await exchange(program)
    await toDebrief(noor)
    await expect(
      noor.page.getByText(`${BEN.name} does not go along and holds to Exceeds. The checklist was hers.`),
    ).toBeVisible()
    await noor.page.getByRole('link', { name: 'Where applicants stand' }).click()
    const row = noor.page.getByRole('row', { name: new RegExp(QUINTERO) })
    await expect(row).toContainText('The interview rating is 1')
  })

  await test.step('the panel’s consensus is closed and signed with its dissent, and HR decides in spite of a missing signature', async () => {
    await noor.screens.stages.go('Records')
    for (const program of [noor, clerk]) await exchange(program)
    const { page } = clerk
    await toDebrief(clerk)
    const keys = new Keyboard(page)
    await keys.enter(page.getByRole('button', { name: 'Close the debrief…' }))
    await keys.enter(page.getByRole('button', { name: 'Close and freeze' }))
    await expect(page.getByText(`Closed by ${AVERY.name}`)).toBeVisible()
    await signWith(clerk, AVERY)
    await expect(page.getByText(`${BEN.name}: not signed yet`)).toBeVisible()
    await expectAccessibleOnTheWay(clerk, 'a closed debrief')
    await clerk.screens.stages.go('Records')
    for (const program of [clerk, ben]) await exchange(program)
    await toDebrief(ben)
    await signWith(ben, BEN)
    await ben.screens.stages.go('Records')
    for (const program of [ben, clerk]) await exchange(program)

    await clerk.screens.stages.go('Decision')
    await page.getByRole('link', { name: 'Decisions', exact: true }).click()
    await page.getByRole('link', { name: new RegExp(`^Decision on ${QUINTERO}`) }).click()
    const form = page.getByRole('form', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Hold' }).check()
    await form.getByRole('textbox', { name: 'Reason' }).fill('The agency waits for its budget.')
    await form.getByRole('button', { name: 'Decide and freeze' }).click()
    await expect(form.getByText('Write why.')).toBeVisible()
    await form.getByRole('textbox', { name: /^Why it is decided/ }).fill('Noor is at sea until Monday.')
    await expectAccessibleOnTheWay(clerk, 'deciding')
    await form.getByRole('button', { name: 'Decide and freeze' }).click()
    await expect(page.getByText('Decided: Hold')).toBeVisible()
    await signWith(clerk, AVERY)
    await expectAccessibleOnTheWay(clerk, 'a decision')
    const file = join(share, 'decision.pdf')
    await clerk.dialogs.saveTo(file)
    await page.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(page.getByText(/^Saved: /)).toBeVisible()
    expect(await tool('pdfsig', file)).toContain('Signature is Valid')
    const text = (await pdftotext(await readFile(file))).replaceAll(/\s+/gu, ' ')
    expect(text).toContain(`the consensus sheet is not signed (${NOOR.name})`)
    expect(text).toContain('Reason: Noor is at sea until Monday.')
    // Down to words that somebody wrote down while the applicant spoke, and whose they are.
    expect(text).toContain(TIED)
    expect(text).toMatch(FROM_NOOR)
    await page.getByRole('link', { name: 'Certificate', exact: true }).click()
    await expect(page.getByText('Nobody has passed yet')).toBeVisible()
    await clerk.screens.stages.go('Records')
    for (const program of [clerk, noor]) await exchange(program)
    await noor.screens.stages.go('Decision')
    await noor.page.getByRole('link', { name: 'Decisions', exact: true }).click()
    await expect(noor.page.getByRole('row', { name: new RegExp(QUINTERO) })).toContainText('Hold')
  })

  await test.step('nothing in the folder can be read by anybody else', async () => {
    for (const device of await readdir(folder)) {
      if (!/^[0-9a-f]{32}$/.test(device)) continue
      for (const name of await readdir(join(folder, device))) {
        const bytes = await readFile(join(folder, device, name))
        expect(bytes.toString('latin1', 0, 21), name).toBe('age-encryption.org/v1')
      }
    }
  })

  await test.step('the clerk prints both packets with all signed sheets, and nothing is open', async () => {
    const { page, screens } = clerk
    await screens.stages.go('Records')
    const printed = [
      { name: `Ysolde ${QUINTERO}`, words: [WORDS.avery, WORDS.noor, WORDS.ben] },
      { name: `Obi ${OKONKWO}`, words: [WORDS.noorOfOkonkwo, WORDS.benOfOkonkwo] },
    ]
    for (const { name, words } of printed) {
      const packetFile = join(share, `${name}.pdf`)
      await clerk.dialogs.saveTo(packetFile)
      await screens.records.packetOf(new RegExp(`Make packet of ${name}`)).click()
      await screens.records.expectWritten(packetFile)
      const packet = await readFile(packetFile)
      expect(await qpdfCheck(packet)).toContain('No syntax or stream encoding errors')
      const text = await pdftotext(packet)
      for (const { words: said } of words) expect(text).toContain(said.split(' ').at(-2))
      const sheets = [...(await embeddedFiles(packet)).entries()].filter(([file]) => file.endsWith('.pdf'))
      expect(sheets).toHaveLength(words.length)
      for (const [file, bytes] of sheets) {
        expect((await pdftotext(bytes)).length, file).toBeGreaterThan(0)
      }
      expect(await tool('pdfinfo', packetFile)).toContain('Tagged')
    }
    await exchange(clerk)
    await page.getByRole('link', { name: 'Open work' }).click()
    // All that is left is what Noor has not signed.
    await expect(page.getByText('One thing is open; 0 overdue.')).toBeVisible()
    await expect(page.getByText('Consensus not signed')).toBeVisible()
  })
})

/** Ties words of what Noor shares on the first question, marked in her text with the keyboard, to its competency. */
async function tieShared({ page }: Program, shared: Locator): Promise<void> {
  const keys = new Keyboard(page)
  await shared.focus()
  const before = WORDS.noor.words.indexOf(TIED)
  await keys.press('ControlOrMeta+Home', ...Array.from({ length: before }, () => 'ArrowRight'))
  await keys.press(...Array.from(TIED, () => 'Shift+ArrowRight'))
  await page.keyboard.press('Alt+e')
  await page.getByRole('menu').getByRole('menuitem').first().click()
  const tied = page.getByRole('listitem').filter({ hasText: TIED })
  await expect(tied).toContainText(FROM_NOOR)
  await tied.getByRole('button', { name: /^Question 1: show: Transcript of/ }).click()
  await expect(shared).toBeFocused()
}

async function toDebrief({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Decision')
  await page.getByRole('link', { name: new RegExp(`^Debrief of ${QUINTERO}`) }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`^Debrief: ${QUINTERO}`) }),
  ).toBeVisible()
}

/** Signs what the page shows, and waits until the signature was checked. */
async function signWith({ page }: Program, person: NewPerson): Promise<void> {
  const keys = new Keyboard(page)
  await keys.enter(page.getByRole('button', { name: 'Sign…' }))
  await expect(page.getByRole('dialog').getByLabel('Passphrase of your key')).toBeFocused()
  await keys.type(person.passphrase)
  await keys.press('Enter')
  await expect(page.getByText('The signature holds')).toBeVisible()
}
