import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdftotext } from '../../support/documents/pdf-tools'
import { openFilledSheet } from '../durability/ready-sheet'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { deskOf } from './steps/desk'
import { goToStage } from './steps/go-to-stage'
import { expectSigned, saveSheet, tryToSign } from './steps/sign-sheet'
import { rate, submitSheet } from './steps/submit-sheet'
import { filesInArchive } from './witnesses/archive-files'
import { commandLine, tool } from './witnesses/command-line'

test.use({ profileWith: 'filled sheet' })

const LATER = ' The phone log proves the second call.'
const REASON = 'The phone log arrived after the first signature.'

test('a rater amends a signed score sheet for a reason: both versions are kept, and the second is signed as well', async ({
  evenhand,
}) => {
  const on = (name: string) => join(evenhand.share, name)
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { dialogs, keys, page, screens } = desk
  const { records, scoreSheet: sheet } = screens
  await openFilledSheet(program)
  await expect(sheet.state).toContainText('The interview rating is 1')
  await submitSheet(desk)
  await tryToSign(desk, AVERY.passphrase)
  await expectSigned(desk)
  await saveSheet(desk, on('first.pdf'))

  await test.step('amends', async () => {
    await keys.enter(sheet.amend)
    await expect(sheet.state).toContainText('Nothing is different yet.')
    await rate(desk, 'Problem Solving', 3)
    await keys.to(sheet.analysis)
    await keys.press('ControlOrMeta+End')
    await keys.type(LATER)
    await expect(sheet.state).toContainText('Rating of Problem Solving')
    await expect(sheet.state).toContainText('The analysis')
    await expect(sheet.state).toContainText('The interview rating is 2')
    await keys.enter(sheet.submitAmendment)
    // Without a reason there is no amendment.
    await expect(sheet.reason).toBeFocused()
    await keys.type(REASON)
    await keys.enter(sheet.submitAmendment)
    await expect(sheet.confirmSubmit).toBeFocused()
    await keys.press('Enter')
    await expect(sheet.sign).toBeVisible()
    await expect(page.getByRole('region', { name: 'Earlier versions' })).toContainText(REASON)
    await tryToSign(desk, AVERY.passphrase)
    await expectSigned(desk)
    await saveSheet(desk, on('second.pdf'))
  })

  await test.step('both are kept', async () => {
    await goToStage(desk, 'Records')
    await dialogs.saveTo(on('archive.evenhand'))
    await keys.enter(records.saveArchive)
    await records.expectWritten(on('archive.evenhand'))
    for (const name of ['first.pdf', 'second.pdf']) {
      expect(await tool('pdfsig', '-nocert', on(name))).toContain('Signature is Valid')
      expect(await filesInArchive(on('archive.evenhand'), await readFile(on(name)))).not.toEqual([])
    }
    // What others read is the sheet that counts now.
    expect(await filesInArchive(on('archive.evenhand'), await readFile(on('second.pdf')))).toContainEqual(
      expect.stringMatching(/^documents\/.*Reyes.*\.pdf$/),
    )
    const [first, second] = await Promise.all(
      ['first.pdf', 'second.pdf'].map(async (name) => pdftotext(await readFile(on(name)))),
    )
    expect(oneLine(first)).not.toContain(LATER.trim())
    expect(oneLine(second)).toContain(LATER.trim())
    expect(oneLine(second)).toContain(REASON)
    expect(await commandLine('verify', on('archive.evenhand'))).toMatch(/: intact\n$/)
  })
})

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/gu, ' ')
}
