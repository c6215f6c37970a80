import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GuideFile } from '#shared/domain/preparation/word/guide-file'
import { pdftotext } from '../../support/documents/pdf-tools'
import { convertWithOffice, NO_OFFICE } from '../../support/guides/office'
import { deskOf } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { openSample } from '../main-job/steps/open-sample'
import { commandLine } from '../main-job/witnesses/command-line'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { expect, test } from '../support/test'
import { lostContent, resizeWindow } from '../support/window-size'

const TEMPLATE = join(import.meta.dirname, '../../../../shared/reference/phone-interview-template.docx')

test.use({ profileWith: 'sample' })
test.describe.configure({ timeout: 180_000 })

test('HR takes an agency’s Word template over into a guide, saves the guide as a Word file that opens in LibreOffice, and gets the same guide back', async ({
  evenhand,
}) => {
  test.skip(!existsSync(TEMPLATE), 'the reference files are not here')
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { dialogs, keys, page } = desk
  const out = join(evenhand.share, 'guide.docx')
  const questions = page.getByRole('textbox', { name: 'Required question' })
  const dialog = page.getByRole('dialog', { name: /^Read from / })

  await test.step('sees what was understood of the template, and what was not', async () => {
    await openSample(desk)
    await goToStage(desk, 'Preparation')
    await page.getByRole('link', { name: 'Guides' }).click()
    await expect(questions.first()).not.toHaveValue('')
    await dialogs.open(TEMPLATE)
    await keys.enter(page.getByRole('button', { name: 'Read from a file…' }))
    await expect(dialog).toContainText(/Questions: \d+\. Competencies: \d+\./)
    await expect(dialog.getByText(/places? (is|are) still to be filled in/)).toBeVisible()
    const understood = dialog.getByRole('region', { name: /paragraphs were understood$/ })
    for (const part of ['introduction', 'probe', 'proficiency level', 'conclusion'])
      await expect(understood.getByText(new RegExp(`^Paragraph \\d+, ${part}: `)).first()).toBeAttached()
    await expect(dialog.getByRole('region', { name: '4 paragraphs were not understood' })).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'what was read of a Word file')
    for (const size of [
      { width: 1024, height: 640, zoom: 1 },
      { width: 1280, height: 800, zoom: 2 },
    ]) {
      await resizeWindow(program, size)
      expect(await lostContent(page)).toEqual([])
    }
    await resizeWindow(program, { width: 1280, height: 800, zoom: 1 })
  })

  const before = await questions.count()
  await test.step('takes it over, takes that back, and takes it over again', async () => {
    await keys.enter(dialog.getByRole('button', { name: 'Take over' }))
    await expect(dialog).toBeHidden()
    const count = await questions.count()
    await expect(questions).not.toHaveCount(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(questions).toHaveCount(before)
    await dialogs.open(TEMPLATE)
    await keys.enter(page.getByRole('button', { name: 'Read from a file…' }))
    await keys.enter(dialog.getByRole('button', { name: 'Take over' }))
    await expect(questions).toHaveCount(count)
  })

  await test.step('saves it as a Word file that LibreOffice opens', async () => {
    await dialogs.saveTo(out)
    await keys.enter(page.getByRole('button', { name: 'Save as a file' }))
    await page.getByRole('menuitem', { name: 'Word file' }).click()
    await expect(page.getByText(`Written to ${out}`)).toBeVisible()
    const converted = await convertWithOffice(new Map([['guide.docx', await readFile(out)]]), 'pdf')
    test.skip(converted === undefined, NO_OFFICE)
    const text = await pdftotext(converted?.get('guide.pdf') ?? new Uint8Array())
    expect(text.toLowerCase()).toContain('minimum qualification')
  })

  await test.step('and it reads back as the guide that is here', async () => {
    const there = await guideIn(out)
    await dialogs.open(out)
    await keys.enter(page.getByRole('button', { name: 'Read from a file…' }))
    await expect(dialog).toContainText(`Questions: ${there.content.questions.length}.`)
    await expect(dialog).toContainText(`Competencies: ${there.competencies.length}.`)
    await expect(dialog).not.toContainText(/not understood/)
    await keys.enter(dialog.getByRole('button', { name: 'Take over' }))
    await expect(dialog).toBeHidden()
    await dialogs.saveTo(out)
    await keys.enter(page.getByRole('button', { name: 'Save as a file' }))
    await page.getByRole('menuitem', { name: 'Word file' }).click()
    await expect(page.getByText(`Written to ${out}`)).toBeVisible()
    expect(withoutIds(await guideIn(out))).toEqual(withoutIds(there))
  })
})

async function guideIn(path: string): Promise<GuideFile> {
  const { guide } = JSON.parse(await commandLine('guide', 'read', path, '--json')) as { guide: GuideFile }
  return guide
}

/** Taking over gives new ids; all else is the same. */
function withoutIds(guide: GuideFile): unknown {
  const names = new Map(guide.competencies.map(({ id, name }) => [id, name]))
  const questions = guide.content.questions.map(
    ({ text, kind, minutes, probes, goodResponse, roles, competencies, followUps }) => ({
      said: { text, kind, minutes, probes, goodResponse, roles },
      competencies: competencies.map((each) => names.get(each)),
      followUps: followUps.map((followUp) => followUp.text),
    }),
  )
  return { ...guide, content: { ...guide.content, questions }, competencies: [...names.values()] }
}
