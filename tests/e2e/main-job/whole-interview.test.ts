import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hashBytes } from '#shared/kernel/canonical'
import { embeddedFiles, pdftotext, qpdfCheck, words } from '../../support/documents/pdf-tools'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { checkFile } from './steps/check-file'
import { hiddenHeight } from './steps/hidden-height'
import { coversWindow } from './steps/covers-window'
import { deskOf } from './steps/desk'
import { goToStage } from './steps/go-to-stage'
import { holdInterview } from './steps/hold-interview'
import { begin, openInterview } from './steps/open-interview'
import { expectShownInRoom, openSecondWindow } from './steps/second-window'
import { openSample } from './steps/open-sample'
import {
  attachPaperNotes,
  expectAttachedOnce,
  framePaperNote,
  FROM_PAPER,
  scanPacket,
  tiePaperWords,
} from './steps/paper-notes'
import { expectSigned, saveSheet, tryToSign } from './steps/sign-sheet'
import { rate, submitSheet } from './steps/submit-sheet'
import { expectPhotosUpright } from './steps/turned-photos'
import { tieMarkedWords } from './steps/tie-passage'
import {
  ADDED,
  ANALYSIS,
  COMPETENCIES,
  EVIDENCE,
  EXPLAINED,
  LEFT_OUT,
  MARKED,
  MARKED_ON_PAPER,
  NEVER_SUBMITTED,
  ON_PAPER,
  TRANSCRIPTS,
} from './steps/words'
import { filesInArchive } from './witnesses/archive-files'
import { textOfArchive } from './witnesses/archive-text'
import { commandLine, tool } from './witnesses/command-line'
import { flipByte } from './witnesses/flip-byte'
import { sharedRecordsOfWindow } from './witnesses/window-records'

test.use({ profileWith: 'sample' })

const APPLICANT = 'Reyes-O’Malley'
/** What was typed and stands on the sheet and in the packet. */
const TYPED = [...TRANSCRIPTS, ADDED, EVIDENCE, ANALYSIS].join(' ')
const FoldedRecords = z.object({
  action: z.string(),
  records: z.array(z.strictObject({ id: z.string(), values: z.record(z.string(), z.json()) })),
})

test('a lead, with the keyboard alone, goes from today’s interview to a signed sheet, a packet and an archive that others can check', async ({
  evenhand,
}) => {
  const on = (name: string) => join(evenhand.share, name)
  const sheetFile = on('sheet.pdf')
  const packetFile = on('packet.pdf')
  const archiveFile = on('archive.evenhand')
  const blankFile = on('blank.pdf')
  const [scan, photo] = [on('scan.pdf'), on('photo.jpg')]
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { dialogs, keys, page, screens } = desk
  const { interviewRoom: room, records, scoreSheet: sheet } = screens
  await openSample(desk)

  await test.step('prints the blank packet, and scans what was written on it', async () => {
    await goToStage(desk, 'Records')
    await dialogs.saveTo(blankFile)
    await keys.enter(records.packetOf(/Make packet of Siobhán .*Reyes-O’Malley/))
    await records.expectWritten(blankFile)
    await scanPacket(blankFile, { scan, photo })
  })

  await test.step('begins to write about somebody else, and submits nothing', async () => {
    await openInterview(desk, 'Kahananui')
    await begin(desk)
    await keys.press('Control+Enter')
    await expect(room.transcript(1)).toBeFocused()
    await keys.type(NEVER_SUBMITTED)
    await attachPaperNotes(desk, 1, photo, 1)
  })

  await test.step('holds today’s interview', async () => {
    await openInterview(desk, APPLICANT)
    await begin(desk)
    const second = await openSecondWindow(program)
    await holdInterview(desk, TRANSCRIPTS, async (question) => {
      if (question === 1) {
        await keys.press('F9')
        await expect(room.applicantView).toContainText('Question 1 of 5')
        await expect.poll(async () => coversWindow(room.applicantView)).toBe(true)
        await keys.press('F9')
        await expect(room.applicantView).toBeHidden()
        await expect(room.transcript(1)).toBeFocused()
      }
      if (question === 2) {
        await expectShownInRoom(desk, second)
        await keys.press('Alt+1')
        await expect(room.followUp(1, 'covered')).toHaveAttribute('aria-pressed', 'true')
        await keys.press('Alt+p')
        await expect(room.goOn).toBeVisible()
        // Why is asked where the cursor is now; afterwards it is where it was.
        await expect(room.pauseReason('Technical fault')).toBeFocused()
        await keys.press('Space', 'Alt+p')
        await expect(room.pause).toBeVisible()
        await expect(room.transcript(2)).toBeFocused()
        await attachPaperNotes(desk, 2, scan, 2)
        await framePaperNote(desk, 2, ON_PAPER)
        await expectAttachedOnce(desk, 2, scan, 2)
        await expectPhotosUpright(desk)
      }
      if (question === 3) {
        await keys.press('Alt+k')
        await expect(room.beside).toBeVisible()
        await keys.type(EXPLAINED)
        await keys.enter(room.beside.getByRole('button', { name: 'Save' }))
        await expect(room.beside).toBeHidden()
        await expect(room.transcript(3)).toBeFocused()
      }
      if (question > 3) {
        // Asked, covered, open again: it was left out after all.
        await keys.press('Alt+1', 'Alt+1')
        await expect(room.followUp(1, 'covered')).toHaveAttribute('aria-pressed', 'false')
      }
    })
    // Where the room was left, there is nothing to show any more.
    await expect.poll(() => second.isClosed()).toBe(true)
  })

  await test.step('rates, writes, and is shown what is missing', async () => {
    await expect(sheet.missing('Flood Risk Analysis: no rating')).toBeVisible()
    await keys.to(page.getByRole('textbox', { name: 'Transcript of question 1', exact: true }))
    await keys.press('ControlOrMeta+End')
    await keys.type(ADDED)
    await tieMarkedWords(desk, MARKED, 'Contingency Planning')
    await tiePaperWords(desk, 2, MARKED_ON_PAPER, 'Problem Solving')
    for (const competency of COMPETENCIES.slice(0, -1)) await rate(desk, competency, 2)
    await keys.to(sheet.evidence('Flood Risk Analysis'))
    await keys.type(EVIDENCE)
    await expect.poll(() => sheet.evidence('Flood Risk Analysis').evaluate(hiddenHeight)).toBe(0)
    await keys.to(sheet.analysis)
    await keys.type(ANALYSIS)
    await expect(sheet.state).toContainText('The interview rating follows when every competency is rated.')
    await keys.enter(sheet.submit)
    // It leads to what is missing instead.
    await expect(sheet.rating('Flood Risk Analysis', 'Does not meet')).toBeFocused()
    await keys.press('4')
    await expect(sheet.missing('Flood Risk Analysis: unsure, needs a rating')).toBeVisible()
    await keys.press('3')
    await expect(sheet.state).toContainText(
      'Flood Risk Analysis: no words of the applicant are tied to the rating',
    )
    await expect(sheet.state).not.toContainText('Contingency Planning: no words')
    await expect(sheet.state).toContainText('Nothing is missing.')
    await expect(sheet.state).toContainText('The interview rating is 2')
    await submitSheet(desk)
  })

  await test.step('signs, at the second try', async () => {
    await tryToSign(desk, 'harbour lantern quartz marsh')
    await expect(page.getByText('This is not the passphrase of your signing key. Try again.')).toBeVisible()
    await keys.write(sheet.passphrase, AVERY.passphrase)
    await keys.press('Enter')
    await expectSigned(desk)
    await saveSheet(desk, sheetFile)
  })

  await test.step('saves the packet and the archive', async () => {
    await goToStage(desk, 'Records')
    await dialogs.saveTo(packetFile)
    await keys.enter(records.packetOf(/Make packet of Siobhán .*Reyes-O’Malley/))
    await records.expectWritten(packetFile)
    await dialogs.saveTo(archiveFile)
    await keys.enter(records.saveArchive)
    await records.expectWritten(archiveFile)
    await checkFile(desk, archiveFile, 'Intact')
    await checkFile(desk, sheetFile, 'Intact')
  })

  await test.step('is told of one changed byte', async () => {
    for (const file of [sheetFile, archiveFile]) {
      const altered = file.replace(/(\.\w+)$/, '-altered$1')
      await flipByte(file, altered)
      await checkFile(desk, altered, 'Not intact')
    }
  })

  await test.step('the signed sheet: every word, and a signature that others call valid', async () => {
    const pdf = await readFile(sheetFile)
    expect(await tool('pdfsig', '-nocert', sheetFile)).toContain('Signature is Valid')
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    const printed = await pdftotext(pdf)
    expect(missingWords(printed)).toEqual([])
    for (const word of words(ON_PAPER)) expect(printed).toContain(word)
    expect(printed.match(/Question [12], page 1 of 1/gu)).toHaveLength(2)
    expect((await embeddedFiles(pdf)).get('paper-notes-1.pdf')).toEqual(new Uint8Array(await readFile(scan)))
    const running = printed.replaceAll(/\s+/gu, ' ')
    for (const said of [LEFT_OUT, EXPLAINED, 'Technical fault']) expect(running).toContain(said)
    // Once in the transcript or on the paper notes, once beside the level that they show.
    for (const marked of [MARKED, MARKED_ON_PAPER]) expect(running.split(marked)).toHaveLength(3)
    expect(running).toContain(FROM_PAPER)
  })

  await test.step('the packet: every word, and the signed sheet untouched', async () => {
    const packet = await readFile(packetFile)
    const text = await pdftotext(packet)
    expect(missingWords(text)).toEqual([])
    expect(text).not.toContain('Quillfeather')
    expect(await qpdfCheck(packet)).toContain('No syntax or stream encoding errors')
    const signed = await readFile(sheetFile)
    const attached = [...(await embeddedFiles(packet)).values()]
    expect(attached.filter((file) => signed.equals(file))).toHaveLength(1)
  })

  await test.step('the archive: what the window shows is what the command line folds, and nothing private', async () => {
    expect(await commandLine('verify', archiveFile, sheetFile)).toMatch(/: intact\n$/)
    const folded = FoldedRecords.parse(JSON.parse(await commandLine('records', archiveFile, '--json')))
    expect(folded.records).toEqual(await sharedRecordsOfWindow(page, folded.action))
    const text = await textOfArchive(archiveFile)
    // What was submitted is found this way, so that what was not would be.
    for (const word of ['hydrographs', 'floodgate']) expect(text).toContain(word)
    for (const word of words(NEVER_SUBMITTED).filter(isRare)) expect(text).not.toContain(word)
    expect(await filesInArchive(archiveFile, await readFile(photo))).toEqual([])
    expect(text).not.toContain(hashBytes(await readFile(photo)))
  })
})

function isRare(word: string): boolean {
  return word.length > 10
}

/** Words that were typed and are not in a text. */
function missingWords(text: string): readonly string[] {
  const present = new Set(words(text))
  return words(TYPED).filter((word) => !present.has(word))
}
