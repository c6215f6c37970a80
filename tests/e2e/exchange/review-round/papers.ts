import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { png } from '../../../support/papers/images'
import { docx } from '../../../support/papers/office-papers'
import type { DroppedFile } from '../../support/drop-files'
import { REVIEWED, SCANNED, type Application } from './applications'

/** What stands in a redacted copy where the name was. */
export const REMOVED = 'Name removed by HR'

function lines({ given, family, email, telephone, index }: Application, name = `${given} ${family}`) {
  return [
    name,
    name === REMOVED ? '' : `${email} · ${telephone}`,
    'Experience',
    `River survey office, ${60 + index} weeks: kept ${3 + (index % 5)} gauges and their records.`,
    `Harbor authority, ${20 + index} weeks: wrote the yearly report on floods.`,
    'Education',
    'Bachelor of science in hydrology.',
  ].filter((line) => line !== '')
}

async function pdf(texts: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([612, 792])
  for (const [index, text] of texts.entries())
    page.drawText(text, { x: 72, y: 700 - 26 * index, size: 12, font })
  return document.save()
}

/** The résumés as they came: PDF and Word files, called by number or by name, and one picture. */
export async function resumes(): Promise<readonly DroppedFile[]> {
  const files: DroppedFile[] = []
  for (const one of REVIEWED) {
    const name = one.index % 2 === 0 ? one.number : `${one.family} ${one.given} resume`
    if (one.index === SCANNED) files.push({ name: `resume ${name}.png`, bytes: png(600, 800) })
    else if (one.index % 5 === 0) files.push({ name: `${name}.docx`, bytes: await docx(lines(one)) })
    else files.push({ name: `${name}.pdf`, bytes: await pdf(lines(one)) })
  }
  return files
}

/** The copy of the picture that HR makes by hand. */
export async function redacted(): Promise<Uint8Array> {
  const scanned = REVIEWED.find(({ index }) => index === SCANNED)
  if (scanned === undefined) throw new Error('nobody sent a picture')
  return pdf(lines(scanned, REMOVED))
}

/** What an applicant handed in for the written assessment, with the name above it. */
export async function workOf({ given, family }: Application): Promise<Uint8Array> {
  return pdf([`Exercise of ${given} ${family}`, 'Dear mayor,', 'the lower bridge floods first.'])
}
