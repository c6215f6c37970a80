import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdftotext, embeddedFiles, qpdfCheck } from '../../support/documents/pdf-tools'
import { dayInChicago } from '../main-job/steps/times'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { AVERY, BEN, NOOR, type NewPerson } from '../support/people'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { tool } from '../main-job/witnesses/command-line'
import { chooseFolder, exchange, letIn } from './join'
import { scheduleOne } from './schedule-one'
import { textOfDatabases } from './text-of-databases'

/** Three programs at once, beside other tests. */
test.describe.configure({ timeout: 300_000 })

const POSITION = 'River Gauging Technician'
const APPLICANT = 'Quintero'
/** What each writes; no word of one stands with another. */
const WORDS: ReadonlyMap<NewPerson, string> = new Map([
  [AVERY, 'Calibrated the weir at Lobelia crossing. Kept the logbook without one gap.'],
  [NOOR, 'Spoke of turbidity samples near Foxglove bend. Taught two apprentices the method.'],
  [BEN, 'Rebuilt the telemetry mast after the ice storm. Wrote the checklist that others use.'],
])

test('three interviewers work on three laptops, exchange over one folder, and the clerk prints one packet with all their signed sheets', async ({
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

  await test.step('the clerk starts a hiring action, and two laptops join', async () => {
    await clerk.screens.firstStart.create(AVERY)
    await clerk.screens.hiringActions.startOwn(POSITION)
    await letIn(clerk, noor, NOOR, share)
    await letIn(clerk, ben, BEN, share)
    await scheduleOne(clerk, {
      given: 'Ysolde',
      family: APPLICANT,
      date: dayInChicago(-1),
      panel: [AVERY.name, NOOR.name, BEN.name],
    })
    for (const program of [clerk, noor, ben]) await chooseFolder(program, folder)
    await expectAccessibleInBothSchemes(clerk.page, 'the exchange')
    await exchange(clerk)
    for (const program of [noor, ben]) await exchange(program)
  })

  await test.step('the clerk and Noor hold the interview, rate and sign, each alone', async () => {
    await handIn(clerk, AVERY)
    await handIn(noor, NOOR)
    for (const program of [clerk, noor, ben]) await exchange(program)
    // Ben has not rated yet: that the others did is all that he can see.
    await ben.screens.stages.go('Scoring')
    const main = ben.page.getByRole('main')
    await expect(main).toContainText(AVERY.name)
    for (const rating of ['Meets the requirements', 'The interview rating is'])
      await expect(main).not.toContainText(rating)
    const { page } = ben
    expect(await page.evaluate(textOfDatabases)).not.toMatch(/Lobelia|Foxglove/)
  })

  await test.step('once Ben has rated too, everybody’s sheets are open', async () => {
    await handIn(ben, BEN)
    for (const program of [ben, clerk, noor, ben, clerk]) await exchange(program)
    for (const program of [clerk, noor, ben]) {
      const text = await program.page.evaluate(textOfDatabases)
      for (const word of ['Lobelia', 'Foxglove', 'telemetry']) expect(text).toContain(word)
    }
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

  await test.step('the clerk prints the packet with three signed sheets', async () => {
    const packetFile = join(share, 'packet.pdf')
    await clerk.screens.stages.go('Records')
    await clerk.dialogs.saveTo(packetFile)
    await clerk.screens.records.packetOf(new RegExp(`Make packet of Ysolde ${APPLICANT}`)).click()
    await clerk.screens.records.expectWritten(packetFile)
    const packet = await readFile(packetFile)
    expect(await qpdfCheck(packet)).toContain('No syntax or stream encoding errors')
    const text = await pdftotext(packet)
    for (const words of WORDS.values()) expect(text).toContain(words.split(' ').at(-2))
    const sheets = [...(await embeddedFiles(packet)).entries()].filter(([name]) => name.endsWith('.pdf'))
    expect(sheets).toHaveLength(3)
    for (const [name, bytes] of sheets) {
      expect((await pdftotext(bytes)).length, name).toBeGreaterThan(0)
    }
    expect(await tool('pdfinfo', packetFile)).toContain('Tagged')
  })
})

/** Confirms that there is no conflict of interest, completes the sheet, submits and signs it. */
async function handIn({ screens }: Program, person: NewPerson): Promise<void> {
  const { interviewRoom, interviews, scoreSheet, stages, topBar } = screens
  await stages.go('Interviews')
  await interviews.open(APPLICANT)
  await interviewRoom.confirmAndBegin()
  await interviewRoom.toScoreSheet.click()
  await expect(scoreSheet.heading).toBeVisible()
  await scoreSheet.complete(WORDS.get(person) ?? '')
  await topBar.saved()
  await scoreSheet.submitAndConfirm()
  await scoreSheet.signWith(person.passphrase)
}
