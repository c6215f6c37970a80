import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { pdftotext } from '../../../support/documents/pdf-tools'
import type { Desk } from './desk'

const run = promisify(execFile)

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

/** Chooses files for a question of the room, and attaches what is found in them. */
export async function attachPaperNotes(
  { keys, page }: Desk,
  question: number,
  file: string,
  pages: number,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await keys.enter(page.getByRole('button', { name: `Attach paper notes to question ${question}` }))
  await (await chooser).setFiles(file)
  const dialog = page.getByRole('dialog', { name: 'Place paper notes' })
  await expect(dialog).toContainText(`${pages} to attach, 0 left out`, { timeout: 30_000 })
  await keys.enter(dialog.getByRole('button', { name: /^Attach \d+ page/ }))
  await expect(dialog).toBeHidden()
}

/** Chooses the same file again: it is recognised, and none of its pages is offered twice. */
export async function expectAttachedOnce(
  { keys, page }: Desk,
  question: number,
  file: string,
  pages: number,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await keys.enter(page.getByRole('button', { name: `Attach paper notes to question ${question}` }))
  await (await chooser).setFiles(file)
  const dialog = page.getByRole('dialog', { name: 'Place paper notes' })
  await expect(dialog).toContainText(`0 to attach, ${pages} left out`, { timeout: 30_000 })
  await expect(dialog.getByText(/^Attached already: Question \d · /)).toHaveCount(pages)
  await keys.enter(dialog.getByRole('button', { name: 'Cancel' }))
  await expect(dialog).toBeHidden()
}

/** Turns a paper note, takes off what is above, and says in words what it says. */
export async function framePaperNote({ keys, page }: Desk, question: number, words: string): Promise<void> {
  await keys.enter(
    page.getByRole('button', { name: new RegExp(`^Paper note 1 of 1 on question ${question}`) }),
  )
  const dialog = page.getByRole('dialog', { name: `Paper note on question ${question}` })
  const upper = dialog.getByRole('slider', { name: 'Upper edge' })
  await keys.to(upper)
  await keys.press('Alt+ArrowRight', 'Alt+ArrowLeft', 'Shift+ArrowDown')
  await expect(upper).toHaveAttribute('aria-valuenow', '5')
  await keys.write(dialog.getByRole('textbox', { name: 'What it says, in words' }), words)
  await keys.enter(dialog.getByRole('button', { name: 'Keep', exact: true }))
  await expect(dialog).toBeHidden()
}
