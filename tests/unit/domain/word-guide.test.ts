import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  letrec,
  oneof,
  property,
  record,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allParagraphs,
  type WordBlock,
  type WordDocument,
  wordParagraph,
} from '#shared/domain/preparation/word/document'
import { guideDocument } from '#shared/domain/preparation/word/guide-document'
import type { GuideFile } from '#shared/domain/preparation/word/guide-file'
import { GUIDE_STYLES } from '#shared/domain/preparation/word/guide-styles'
import { readGuide } from '#shared/domain/preparation/word/read-guide'
import { fromSafeText, toSafeText } from '#shared/domain/preparation/word/safe-text'
import { anyGuide, countingIds } from '../../support/guides/arbitrary-guide'

const read = (document: WordDocument) => readGuide(document, countingIds())

function documentOf(...blocks: readonly WordBlock[]): WordDocument {
  return { blocks, headers: [], footers: [], footnotes: [], data: null, notes: [] }
}

const TEXTS = [
  'Instructions',
  'Introduction',
  'Question 1 (required)',
  'Question 2 – Writing',
  'Follow-up questions:',
  'Probes:',
  'Transcript',
  'Good responses',
  'Writing: Proficiency levels',
  'Post-interview',
  'HR use only',
  'Conclusion',
  'Interview analysis',
  'Core competency: Writing (do not tell)',
  'Meets (minimum qualification)',
  'Exceeds: does more',
  'Does not meet',
  'Applicant name',
  '_____',
  '<insert question 1>',
  'Any sentence at all.',
  ' ',
]
const paragraph = record({
  text: oneof(constantFrom(...TEXTS), string({ maxLength: 20 })),
  style: constantFrom('', 'Normal', ...Object.values(GUIDE_STYLES)),
  heading: constantFrom(0, 0, 1, 2),
  bold: boolean(),
  bookmarks: constantFrom([], ['eh_q1'], ['eh_c1'], ['eh_g2']),
}).map(({ text, ...more }) => wordParagraph(text, more))
const { block } = letrec<{ block: WordBlock }>((tie) => ({
  block: oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    array(array(array(tie('block'), { maxLength: 3 }), { maxLength: 3 }), { maxLength: 3 }).map((rows) => ({
      kind: 'table' as const,
      style: '',
      rows: rows.map((row) => row.map((blocks) => ({ blocks, columns: 1, above: false }))),
    })),
  ),
}))
const blocks = array(block, { maxLength: 25 })
const documents = record({
  blocks: oneof(
    blocks,
    // Nothing of ours in it: read as somebody else's.
    blocks.map((each) => each.map((one) => (one.kind === 'table' ? one : { ...one, style: 'Normal' }))),
  ),
  headers: array(paragraph, { maxLength: 1 }),
  footers: array(paragraph, { maxLength: 1 }),
  footnotes: array(paragraph, { maxLength: 1 }),
  data: constantFrom(null, '{}', 'nonsense'),
  notes: constant([]),
})

describe('a guide as the pages of a Word file', () => {
  it('comes back as it was, whatever its texts look like, with nothing left over', () => {
    assert(
      property(anyGuide, (guide) => {
        const back = read(guideDocument(guide))
        expect(back.guide).toEqual(guide)
        expect(back.notUnderstood).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('holds no text of the guide beside the page, so that what is taken out is out', () => {
    assert(
      property(anyGuide, (guide) => {
        const { data } = guideDocument(guide)
        const texts = [guide.content.introduction.script, ...guide.content.questions.map(({ text }) => text)]
        for (const text of texts.filter((each) => each.length > 8)) expect(data).not.toContain(text)
      }),
      { numRuns: 50 },
    )
  })
})

const GUIDE: GuideFile = {
  title: 'Interview 1',
  content: {
    introduction: { script: 'Welcome.', minutes: 5 },
    checklist: ['Résumé at hand'],
    questions: ['a', 'b'].map((letter) => ({
      id: letter.repeat(32),
      text: `Question ${letter}?`,
      kind: 'hypothetical' as const,
      competencies: [letter === 'a' ? 'c'.repeat(32) : 'd'.repeat(32)],
      roles: ['e'.repeat(32)],
      minutes: 8,
      followUps: [{ id: 'f'.repeat(32), text: 'And then?' }],
      probes: ['Go on.'],
      goodResponse: 'Names the users.',
    })),
    conclusion: { script: 'Thank you.', minutes: 2 },
  },
  competencies: ['c', 'd'].map((letter, index) => ({
    id: letter.repeat(32),
    name: `Skill ${letter}`,
    definition: '',
    roles: [],
    levels: ['meets', 'exceeds'].map((id) => ({ id, name: id, description: `${id} it` })),
    minimum: 'meets',
    order: index + 1,
  })),
}
const PAGES = guideDocument(GUIDE)

/** The pages with something changed as a person changes it in a word processor. */
function changed(change: (block: WordBlock, index: number) => readonly WordBlock[]): WordDocument {
  return { ...PAGES, blocks: PAGES.blocks.flatMap(change) }
}

const isStyle = (each: WordBlock, style: keyof typeof GUIDE_STYLES) => each.style === GUIDE_STYLES[style]

describe('a guide that was changed in a word processor', () => {
  it('has the new wording under the old ids', () => {
    const { guide } = read(
      changed((each) => [
        each.kind === 'paragraph' && each.text === 'Question b?' ? { ...each, text: 'Better?' } : each,
      ]),
    )
    expect(guide.content.questions[1]).toEqual({ ...GUIDE.content.questions[1], text: 'Better?' })
  })

  it('says where the repeated question still has the old wording', () => {
    const { notUnderstood } = read(
      changed((each) => [
        each.kind === 'paragraph' && isStyle(each, 'question') ? { ...each, text: 'Better?' } : each,
      ]),
    )
    expect(notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ['Question a?', 'other-wording'],
      ['Question b?', 'other-wording'],
    ])
  })

  it('has a follow-up that was added, under a new id, and lacks one that was taken out', () => {
    const { guide } = read(
      changed((each) => {
        if (each.kind === 'table' || !isStyle(each, 'followUp')) return [each]
        return each.bookmarks.includes('eh_f1_1') ? [each, { ...each, text: 'Why?', bookmarks: [] }] : []
      }),
    )
    expect(guide.content.questions.map(({ followUps }) => followUps)).toEqual([
      [
        { id: 'f'.repeat(32), text: 'And then?' },
        { id: '1'.padStart(32, '0'), text: 'Why?' },
      ],
      [],
    ])
  })

  it('keeps what belongs to the second question when the first is taken out', () => {
    const first = PAGES.blocks.findIndex((each) => isStyle(each, 'questionNumber'))
    const second = PAGES.blocks.findIndex((each, index) => index > first && isStyle(each, 'questionNumber'))
    const { guide, notUnderstood } = read(
      changed((each, index) => (index >= first && index < second ? [] : [each])),
    )
    expect(guide.content.questions).toEqual([GUIDE.content.questions[1]])
    expect(notUnderstood).toContainEqual(expect.objectContaining({ why: 'no-question' }))
  })

  it('believes the page where it states another time, kind or competency', () => {
    const { guide } = read(
      changed((each) => {
        if (each.kind === 'table') return [each]
        if (isStyle(each, 'facts')) return [{ ...each, text: 'Past experience, some 12 minutes' }]
        if (isStyle(each, 'questionCompetencies')) return [{ ...each, text: 'Competency: skill D' }]
        return [isStyle(each, 'introductionTime') ? { ...each, text: '7 minutes' } : each]
      }),
    )
    expect(guide.content.introduction.minutes).toBe(7)
    expect(guide.content.questions[0]).toMatchObject({
      kind: 'past-experience',
      minutes: 12,
      competencies: ['d'.repeat(32)],
    })
  })

  it('is read from the page alone where a program threw away what lies beside it', () => {
    const { guide } = read({
      ...changed((each) => [each.kind === 'paragraph' ? { ...each, bookmarks: [] } : each]),
      data: null,
    })
    expect(guide.title).toBe('Interview 1')
    expect(
      guide.content.questions.map(({ text, kind, minutes, goodResponse }) => [
        text,
        kind,
        minutes,
        goodResponse,
      ]),
    ).toEqual([
      ['Question a?', 'hypothetical', 8, 'Names the users.'],
      ['Question b?', 'hypothetical', 8, 'Names the users.'],
    ])
    expect(guide.competencies.map(({ name, minimum }) => [name, minimum])).toEqual([
      ['Skill c', 'meets'],
      ['Skill d', 'meets'],
    ])
    expect(guide.content.questions.map(({ competencies }) => competencies)).toEqual(
      guide.competencies.map(({ id }) => [id]),
    )
  })

  it('lists what was typed outside the marked places or over fixed words, and takes no transcript', () => {
    const { guide, notUnderstood, understood } = read(
      changed((each) => {
        if (each.kind === 'table') return [each]
        if (isStyle(each, 'title')) return [each, wordParagraph('By the way')]
        if (each.text === 'Transcript') return [{ ...each, text: 'She said yes' }]
        return [isStyle(each, 'write') ? { ...each, text: 'He said no' } : each]
      }),
    )
    expect(guide).toEqual(GUIDE)
    expect(new Set(notUnderstood.map(({ text, why }) => `${text}: ${why}`))).toEqual(
      new Set(['By the way: unmarked', 'She said yes: fixed-words-changed']),
    )
    expect(
      understood.filter(({ text }) => text === 'He said no').map(({ as, taken }) => [as, taken]),
    ).toContainEqual(['interview-data', false])
  })
})

describe('any Word file', () => {
  it('has each paragraph with text in exactly one of the two lists', () => {
    assert(
      property(documents, (document) => {
        const { understood, notUnderstood } = read(document)
        const listed = [...understood, ...notUnderstood].map(
          ({ paragraph: number, text }) => `${number} ${text}`,
        )
        const expected = allParagraphs(document).flatMap(({ text }, index) =>
          text.trim() === '' ? [] : [`${index + 1} ${text}`],
        )
        expect(listed.sort()).toEqual(expected.sort())
      }),
      { numRuns: 250 },
    )
  })

  it('without anything that looks like a guide gives an empty one and lists every paragraph', () => {
    const { guide, notUnderstood } = read(
      documentOf(wordParagraph('Dear all,'), wordParagraph('Lunch is at one.')),
    )
    expect(guide.content.questions).toEqual([])
    expect(notUnderstood.map(({ why }) => why)).toEqual(['before-first-section', 'before-first-section'])
  })
})

describe('text for a Word file', () => {
  it('has no character that XML forbids, and comes back', () => {
    assert(
      property(oneof(string({ unit: 'binary' }), string()), (text) => {
        const codes = Array.from(toSafeText(text), (character) => character.codePointAt(0) ?? 0)
        expect(codes.filter((code) => code < 32 && code !== 9 && code !== 10)).toEqual([])
        expect(codes.filter((code) => code >= 0xd800 && code <= 0xdfff)).toEqual([])
        expect(fromSafeText(toSafeText(text))).toBe(text)
      }),
    )
    expect(fromSafeText(toSafeText('a\ud800b _x0041_ ⟨U+0041⟩'))).toBe('a\ud800b _x0041_ ⟨U+0041⟩')
  })
})
