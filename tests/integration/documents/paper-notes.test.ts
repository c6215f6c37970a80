import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { throwAwaySigner } from '#electron/sample/throw-away-signer'
import { sealDocument } from '#electron/signing/seal'
import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { hashBytes } from '#shared/kernel/canonical'
import { newId } from '#shared/kernel/ids'
import { sampleScoreSheet } from '../../support/documents/models'
import {
  embeddedFiles,
  pdfinfo,
  pdftotext,
  qpdfCheck,
  testFonts,
  unpacked,
} from '../../support/documents/pdf-tools'
import { photographed } from '../../support/papers/scans'

const WORDS = 'Float hung in silt; read by hand every 30 min.'

const random = (length: number) => new Uint8Array(randomBytes(length))

let model: ScoreSheetModel
let photo: Uint8Array
let pdf: Uint8Array

beforeAll(async () => {
  const fonts = testFonts()
  photo = await photographed(await renderScoreSheet(sampleScoreSheet(), fonts), 70)
  const original = new Uint8Array(Buffer.from('%PDF-1.4 a scan as it came'))
  const note = {
    alternative: 'Picture of handwritten notes on question 1, page 1 of 2',
    file: 'Page 3 of paper-notes-1.pdf',
    picture: { bytes: photo, width: 595, height: 770 },
  }
  model = {
    ...sampleScoreSheet(),
    paperNotes: [
      { ...note, heading: 'Question 1, page 1 of 2', words: WORDS },
      { ...note, heading: 'Question 1, page 2 of 2', words: '' },
    ],
    papers: [
      {
        fileName: 'paper-notes-1.pdf',
        mediaType: 'application/pdf',
        fileSha256: hashBytes(original),
        bytes: original,
      },
    ],
  }
  pdf = await renderScoreSheet(model, fonts)
})

describe('a score sheet with paper notes', () => {
  it('shows each picture with its words, and says what it is to those who cannot see it', async () => {
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    const text = await pdftotext(pdf, '-raw')
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(WORDS)
    expect(text).toContain('Question 1, page 2 of 2')
    expect((await pdfinfo(pdf, '-struct')).match(/Figure/gu)).toHaveLength(2)
    const alternatives = (await unpacked(pdf)).match(/\/Alt \(Picture of handwritten notes[^)]*\)/gu)
    expect(alternatives).toHaveLength(2)
  })

  it('carries the scan as it came, beside its revision', async () => {
    const files = await embeddedFiles(pdf)
    expect([...files.keys()].sort()).toEqual(['paper-notes-1.pdf', 'revision.json'])
    expect(Buffer.from(files.get('paper-notes-1.pdf') ?? []).toString()).toBe('%PDF-1.4 a scan as it came')
  })

  it('can be signed', async () => {
    const now = '2026-11-23T15:00:00.000Z'
    const signer = await throwAwaySigner(
      { name: 'Jonas Lindqvist', title: '', agency: '', email: '' },
      { now, random },
    )
    const { signedPdf } = await sealDocument({
      pdf,
      revisionHash: model.revisionSha256,
      person: newId((length) => new Uint8Array(length).fill(1)),
      signer,
      signerName: 'Jonas Lindqvist',
      claimedTime: '2026-11-23T15:06:00.000Z',
      reason: 'test',
    })
    expect(await qpdfCheck(signedPdf)).toContain('No syntax or stream encoding errors')
  })

  it('is the same each time', async () => {
    expect(Buffer.from(await renderScoreSheet(model, testFonts())).equals(pdf)).toBe(true)
  })

  it('is refused when a picture is none', async () => {
    const [first] = model.paperNotes
    if (first === undefined) throw new Error('no note')
    const broken = { ...first, picture: { ...first.picture, bytes: new Uint8Array([1, 2, 3]) } }
    await expect(renderScoreSheet({ ...model, paperNotes: [broken] }, testFonts())).rejects.toMatchObject({
      code: 'document.not-rendered',
    })
  })
})
