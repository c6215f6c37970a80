import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { extractText } from '#electron/documents/extract-text'
import { renderPacket } from '#electron/documents/render-packet'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { foreignResume } from '../../support/documents/foreign'
import { samplePacket, sampleScoreSheet } from '../../support/documents/models'
import { extractPages } from '../../support/documents/pdfjs-text'
import { testFonts } from '../../support/documents/pdf-tools'

const fonts = testFonts()
const MANY_SIGNS = 'Čeština Ελληνικά e\u0301 q\u0303 ﬁ 𝐀 😀 Ա ა ≥ → ☐ fi ffi'

function flat(texts: Iterable<string>): string[] {
  return Array.from(texts, (text) => text.replaceAll(/\s+/gu, '')).filter((text) => text !== '')
}

/** What our reader and pdf.js, which had no part in making it, read on each page, white space aside. */
async function readTwice(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes)
  const own = extractText(document).map(({ pieces, artifacts }) => flat([...pieces.values(), artifacts]))
  const pages = await extractPages(bytes)
  const other = pages.map(({ pieces, artifacts }) => flat([...pieces.values(), artifacts]))
  return { own, other }
}

describe('the reader that checks our documents', () => {
  it('reads in a score sheet what pdf.js reads in it', async () => {
    const { own, other } = await readTwice(
      await renderScoreSheet({ ...sampleScoreSheet(), analysis: MANY_SIGNS.repeat(9) }, fonts),
    )
    expect(own).toEqual(other)
    expect(own.flat().join('')).toContain('Čeština')
  })

  it('reads in a packet with a drawn résumé what pdf.js reads in it', async () => {
    const model = { ...samplePacket(), resumes: [{ fileName: 'resume.pdf', mediaType: 'application/pdf' }] }
    const { own, other } = await readTwice(
      await renderPacket(model, { resumes: [await foreignResume(['A life'])], sheets: [] }, fonts),
    )
    expect(own).toEqual(other)
    expect(own.length).toBeGreaterThan(5)
  })
})
