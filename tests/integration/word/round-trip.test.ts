import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, asyncProperty, sample } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWord } from '#electron/word/read-word'
import { writeWord } from '#electron/word/write-word'
import { guideDocument } from '#shared/domain/preparation/word/guide-document'
import type { GuideFile } from '#shared/domain/preparation/word/guide-file'
import { readGuide } from '#shared/domain/preparation/word/read-guide'
import { pdftotext } from '../../support/documents/pdf-tools'
import { anyGuide, countingIds } from '../../support/guides/arbitrary-guide'
import { convertWithOffice, NO_OFFICE } from '../../support/guides/office'

const REFERENCE = join(import.meta.dirname, '../../../../shared/reference/phone-interview-template.docx')

const read = async (bytes: Uint8Array) => readGuide(await readWord(bytes), countingIds())
const write = (guide: GuideFile) => writeWord(guideDocument(guide))

/** Seeded, so that LibreOffice meets the same guides each time. */
const samples = sample(anyGuide, { seed: 4, numRuns: 6 })

describe('a guide as a Word file', () => {
  it('reads back as it was written, and the same guide gives the same bytes', async () => {
    await assert(
      asyncProperty(anyGuide, async (guide) => {
        const bytes = write(guide)
        const back = await read(bytes)
        expect(back.guide).toEqual(guide)
        expect(back.notUnderstood).toEqual([])
        expect(Buffer.from(write(guide)).equals(bytes)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('reads back as it was after LibreOffice saved it anew', async (context) => {
    const files = samples.map((guide, index) => [`${index}.docx`, write(guide)] as const)
    const saved = await convertWithOffice(new Map(files), 'docx')
    if (saved === undefined) return context.skip(NO_OFFICE)
    for (const [index, guide] of samples.entries()) {
      const back = await read(saved.get(`${index}.docx`) ?? new Uint8Array())
      expect(back.guide).toEqual(guide)
      expect(back.notUnderstood).toEqual([])
    }
  })
})

describe('the template of the toolkit', () => {
  it('becomes a guide, the guide a Word file that LibreOffice opens, and that reads back identical', async (context) => {
    if (!existsSync(REFERENCE)) return context.skip('the reference template is not there')
    const { guide, understood, notUnderstood } = await read(readFileSync(REFERENCE))
    expect(guide.content.questions).toHaveLength(4)
    expect(guide.content.questions.map(({ probes }) => probes.length)).toEqual([6, 6, 6, 6])
    expect(guide.content.checklist).toHaveLength(10)
    expect(guide.content.introduction.minutes).toBe(5)
    expect(guide.content.introduction.script).toMatch(/\n• .*\n• /s)
    expect(guide.content.conclusion.script).not.toBe('')
    expect(
      guide.competencies.map(({ levels, minimum }) => [levels.map(({ name }) => name), minimum]),
    ).toEqual(Array.from({ length: 4 }, () => [['Meets', 'Exceeds'], 'meets']))
    // Two questions that applicants ask, with their answers: a guide has no place for them.
    expect(notUnderstood.map(({ why }) => why)).toEqual(Array.from({ length: 4 }, () => 'no-place'))
    expect(understood.filter(({ as }) => as === 'placeholder').length).toBeGreaterThan(20)
    const bytes = write(guide)
    expect((await read(bytes)).guide).toEqual(guide)
    const pdf = (await convertWithOffice(new Map([['guide.docx', bytes]]), 'pdf'))?.get('guide.pdf')
    if (pdf === undefined) return context.skip(NO_OFFICE)
    const words = await pdftotext(pdf)
    expect(words.match(/Minimum qualification/g)).toHaveLength(4)
    expect(words).toContain(guide.content.questions[0]?.probes[0])
  })
})
