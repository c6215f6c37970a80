import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelTexts } from '#electron/documents/model-texts'
import { printableText } from '#electron/documents/printable-text'
import { paragraph } from '#electron/documents/build-blocks'
import { PACKET_UNPRINTED } from '#electron/documents/packet'
import { renderChecked } from '#electron/documents/render-checked'
import { renderPacket } from '#electron/documents/render-packet'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { SCORE_SHEET_UNPRINTED } from '#electron/documents/score-sheet'
import { documentOf } from '../../support/documents/definitions'
import { gradingSheet, samplePacket, sampleScoreSheet } from '../../support/documents/models'
import { pdftotext, qpdfCheck, testFonts, words } from '../../support/documents/pdf-tools'

const fonts = testFonts()

/** A copy of a model in which each text is another. */
function withTexts<Model>(model: Model, unprinted: ReadonlySet<string>, next: () => string): Model {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return unprinted.has(key) ? value : next()
    if (Array.isArray(value)) return value.map((entry) => change(entry, key))
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry, name)]))
  }
  return change(model, '') as Model
}

const character = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...Array.from('abcdefgh ABC  ,.-\n')) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('éßŁøЖΩ“”—≥→✓☐\u00A0\u00AD\u200B\t')) },
  { weight: 1, arbitrary: fc.constantFrom('😀', '👍', '𝐀', 'q\u0303', 'e\u0301', 'ﬁ', 'Ա', 'ა') },
)
const anyText = fc.oneof(
  { weight: 12, arbitrary: fc.string({ unit: character, maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: character, minLength: 200, maxLength: 1500 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'W'.repeat(400),
      '𝐀😀'.repeat(120),
      'q\u0303'.repeat(150),
      'x '.repeat(900),
    ),
  },
)
const texts = fc.infiniteStream(anyText)

function taking(stream: Iterable<string>): () => string {
  const iterator = stream[Symbol.iterator]()
  return () => String(iterator.next().value)
}

function flat(text: string): string {
  return printableText(text).replaceAll(/\s+/gu, '')
}

/** A packet takes two seconds; the long mode takes its time. */
const RUNS = process.env['EVENHAND_LONG'] === '1' ? 25 : 2

describe('no word is ever lost', () => {
  it('on a score sheet, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (stream) => {
        const next = taking(stream)
        await renderScoreSheet(withTexts(sampleScoreSheet(), SCORE_SHEET_UNPRINTED, next), fonts)
        const graded = gradingSheet()
        const { applicant, guide, interview } = graded
        const changed = withTexts(graded, SCORE_SHEET_UNPRINTED, next)
        // It has no name, no interview and no guide.
        const blind = { ...changed.applicant, name: applicant.name }
        await renderScoreSheet({ ...changed, applicant: blind, guide, interview }, fonts)
      }),
      { numRuns: RUNS },
    )
  })

  it('in a packet, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (stream) => {
        const model = withTexts(samplePacket(), PACKET_UNPRINTED, taking(stream))
        await renderPacket(model, { resumes: [], sheets: [] }, fonts)
      }),
      { numRuns: RUNS },
    )
  })

  it('of characters of two halves in a narrow column, where a long word is torn', async () => {
    const model = sampleScoreSheet()
    const length = Array.from({ length: 20 }, (_, at) => `${'a'.repeat(at)}${'𝐀'.repeat(30)}`).join(' ')
    const pauses = [{ when: '10:00', length, why: 'A cable' }]
    await renderScoreSheet({ ...model, conduct: { ...model.conduct, pauses } }, fonts)
  })

  it('of a transcript of 100,000 characters, as pdftotext reads it', async () => {
    const spoken = Array.from({ length: 15_000 }, (_, at) => `${'lorem'.slice(at % 4)}${at % 977}`).join(' ')
    expect(spoken.length).toBeGreaterThan(100_000)
    const model = sampleScoreSheet()
    const [first, ...rest] = model.questions
    const questions = first === undefined ? [] : [{ ...first, transcript: spoken }, ...rest]
    const bytes = await renderScoreSheet({ ...model, questions }, fonts)
    const found = new Map<string, number>()
    for (const word of words(await pdftotext(bytes))) found.set(word, (found.get(word) ?? 0) + 1)
    const lost = words(spoken).filter((word) => {
      const left = found.get(word) ?? 0
      found.set(word, left - 1)
      return left < 1
    })
    expect(lost).toEqual([])
    await qpdfCheck(bytes)
  })

  it('of an everyday score sheet and packet, as pdftotext reads them', async () => {
    const sheet = sampleScoreSheet()
    const sheetText = flat(await pdftotext(await renderScoreSheet(sheet, fonts), '-raw'))
    const shortTexts = modelTexts(sheet, SCORE_SHEET_UNPRINTED).filter((text) => text.length < 40)
    for (const text of shortTexts) expect(sheetText).toContain(flat(text))
    expect(sheetText).toContain('9f86d0818')
    const packetText = flat(
      await pdftotext(await renderPacket(samplePacket(), { resumes: [], sheets: [] }, fonts), '-raw'),
    )
    for (const word of words(sheet.questions.map(({ text }) => text).join(' ')))
      expect(packetText).toContain(flat(word))
  })

  it.each(['0042\n\n.', ' 0042\t7 ', 'W'.repeat(40), 'W'.repeat(41)])(
    'where the applicant number is %j: the footer stays one line',
    async (number) => {
      const model = sampleScoreSheet()
      await renderScoreSheet({ ...model, applicant: { ...model.applicant, number } }, fonts)
    },
  )

  it('of long names and empty fields', async () => {
    const long = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(4)}Hubert`
    const empty = withTexts(sampleScoreSheet(), SCORE_SHEET_UNPRINTED, () => '')
    const text = await pdftotext(
      await renderScoreSheet(
        { ...empty, applicant: { name: long, number: '9'.repeat(150), roles: [] } },
        fonts,
      ),
    )
    expect(text.replaceAll(/\s+/gu, '')).toContain(long.replaceAll(' ', ''))
    expect(text).toContain('Not given')
    expect(text).toContain('Nothing was written.')
  })
})

describe('a document that would lack words', () => {
  it('is refused, and the words are named', async () => {
    const definition = documentOf([paragraph('one two three')])
    await expect(renderChecked(definition, ['two', 'four five'], fonts)).rejects.toMatchObject({
      code: 'document.words-lost',
      values: { count: 2, words: 'four five' },
    })
  })

  it('is refused when its footer does not fit', async () => {
    const definition = { ...documentOf([paragraph('x')]), footer: 'long '.repeat(200) }
    await expect(renderChecked(definition, [], fonts)).rejects.toMatchObject({ code: 'document.words-lost' })
  })
})
