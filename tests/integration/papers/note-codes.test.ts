import { beforeAll, describe, expect, it } from 'vitest'
import { renderPacket } from '#electron/documents/render-packet'
import { readNoteCode } from '#shared/domain/interview/paper-notes/note-code'
import { findCode } from '../../../renderer/features/interview/paper-notes/find-code'
import { NOTE_PLACE, samplePacket } from '../../support/documents/models'
import { pdftotext, testFonts } from '../../support/documents/pdf-tools'
import { grainy, laid, scanned, written, type Scan } from '../../support/papers/scans'

const model = samplePacket()
const { conclusionCode, notesCode, questions } = model.guide
const codes = [...questions.map(({ code }) => code), conclusionCode, notesCode]

let packet: Uint8Array
/** The pages with a code, from 1, in the order of `codes`. */
let pages: readonly number[]

beforeAll(async () => {
  packet = await renderPacket(model, { resumes: [], sheets: [] }, testFonts())
  const texts = (await pdftotext(packet, '-raw')).split('\f')
  pages = codes.map((code) => texts.findIndex((text) => text.replaceAll(/\s/gu, '').includes(code)) + 1)
})

async function pageOf(index: number, dpi: number): Promise<Scan> {
  const page = pages[index] ?? 0
  const [scan] = await scanned(packet, { dpi, first: page, last: page })
  if (scan === undefined) throw new Error('no page')
  return scan
}

describe('the pages of a blank packet', () => {
  it('say in letters where they belong, and no name', () => {
    expect(pages.every((page) => page > 0)).toBe(true)
    expect(new Set(pages).size).toBe(codes.length)
    for (const code of codes) {
      expect(readNoteCode(code)?.interview).toBe(NOTE_PLACE.interview.slice(0, 10))
      expect(code).toMatch(/^[0-9A-Z-]+$/)
    }
  })

  it.each([150, 200])('are read at %i dots to the inch, each as the one that it is', async (dpi) => {
    const found = []
    for (const index of codes.keys()) found.push(findCode(await pageOf(index, dpi)))
    expect(found).toEqual(codes.map((code) => ({ code, turn: 0 })))
  })

  it.each([
    { turn: 0, crooked: -4, dpi: 150 },
    { turn: 90, crooked: 3, dpi: 200 },
    { turn: 180, crooked: 4, dpi: 200 },
    { turn: 270, crooked: -3, dpi: 150 },
  ])('are read grainy, written on and laid at $turn degrees and $crooked', async ({ turn, crooked, dpi }) => {
    const page = written(await pageOf(0, dpi), turn)
    const found = findCode(grainy(laid(page, turn + crooked), turn))
    expect(found).toEqual({ code: codes[0], turn: (360 - turn) % 360 })
  })

  it('that are blank hold none', async () => {
    const [cover] = await scanned(packet, { dpi: 150, first: 1, last: 1 })
    expect(cover && findCode(cover)).toBeUndefined()
  })
})
