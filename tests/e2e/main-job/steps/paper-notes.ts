import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, type Locator } from '@playwright/test'
import { pdftotext } from '../../../support/documents/pdf-tools'
import type { Desk } from './desk'
import { markedIn, tieLastWords } from './tie-passage'

const run = promisify(execFile)

/** What stands beside words of the only page of paper notes on a question. */
export const FROM_PAPER = 'Paper notes, page 1 of 1'

/** Scans the first two pages of a blank packet that hold a code, lying on their side, and photographs its cover. */
export async function scanPacket(
  packet: string,
  { scan, photo }: { readonly scan: string; readonly photo: string },
): Promise<void> {
  const texts = (await pdftotext(await readFile(packet), '-raw')).split('\f')
  const coded = texts.flatMap((text, index) => (text.includes('EH1-') ? [index + 1] : []))
  const pages = coded.slice(0, 2).join(',')
  await run('qpdf', [packet, '--pages', '.', pages, '--', '--rotate=+90', scan])
  await run('pdftoppm', ['-jpeg', '-r', '60', '-f', '1', '-singlefile', packet, photo.replace(/\.jpg$/, '')])
}

/** Chooses a file for a question of the room; answers the dialog that says what becomes of its pages. */
async function chooseFile({ keys, page }: Desk, question: number, file: string): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser')
  await keys.enter(page.getByRole('button', { name: `Attach paper notes to question ${question}` }))
  await (await chooser).setFiles(file)
  return page.getByRole('dialog', { name: 'Place paper notes' })
}

/** Chooses files for a question of the room, and attaches what is found in them. */
export async function attachPaperNotes(
  desk: Desk,
  question: number,
  file: string,
  pages: number,
): Promise<void> {
  const { keys } = desk
  const dialog = await chooseFile(desk, question, file)
  await expect(dialog).toContainText(`${pages} to attach, 0 left out`)
  await keys.enter(dialog.getByRole('button', { name: /^Attach \d+ page/ }))
  await expect(dialog).toBeHidden()
}

/** Chooses the same file again: it is recognised, and none of its pages is offered twice. */
export async function expectAttachedOnce(
  desk: Desk,
  question: number,
  file: string,
  pages: number,
): Promise<void> {
  const { keys } = desk
  const dialog = await chooseFile(desk, question, file)
  await expect(dialog).toContainText(`0 to attach, ${pages} left out`)
  await expect(dialog.getByText(/^Attached already: Question \d · /)).toHaveCount(pages)
  await keys.enter(dialog.getByRole('button', { name: 'Cancel' }))
  await expect(dialog).toBeHidden()
}

/** Turns a paper note, takes off what is above, and says in words what it says. */
export async function framePaperNote({ keys, page }: Desk, question: number, words: string): Promise<void> {
  const note = page.getByRole('button', { name: new RegExp(`^Paper note 1 of 1 on question ${question}`) })
  await keys.enter(note)
  const dialog = page.getByRole('dialog', { name: `Paper note on question ${question}` })
  const upper = dialog.getByRole('slider', { name: 'Upper edge' })
  await keys.to(upper)
  await keys.press('Alt+ArrowRight', 'Alt+ArrowLeft', 'Shift+ArrowDown')
  await expect(upper).toHaveAttribute('aria-valuenow', '5')
  await keys.write(dialog.getByRole('textbox', { name: 'What it says, in words' }), words)
  await keys.enter(dialog.getByRole('button', { name: 'Keep', exact: true }))
  await expect(dialog).toBeHidden()
  await expect(note).toBeFocused()
}

/** On the score sheet: ties the last words of what a paper note says to a level, and is led back to them. */
export async function tiePaperWords(
  desk: Desk,
  question: number,
  words: string,
  competency: string,
): Promise<void> {
  const { keys, page } = desk
  const text = page.getByRole('textbox', { name: `Question ${question}: paper notes in words, page 1 of 1` })
  await keys.to(text)
  await keys.press('ControlOrMeta+End')
  const tied = await tieLastWords(desk, words, competency)
  const back = tied.getByRole('button', { name: `Question ${question}: show: ${FROM_PAPER}: ${words}` })
  await keys.enter(back)
  await expect(text).toBeFocused()
  expect(await text.evaluate(markedIn)).toBe(words)
}
