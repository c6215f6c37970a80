import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  string,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import type { GuideCompetency, GuideFile } from '#shared/domain/preparation/word/guide-file'

/** What a guide's own page says, what a template says, and what formats tend to spoil. */
const AWKWARD = [
  '',
  ' ',
  '\n',
  '\n\n',
  ' before and behind ',
  'two\nlines',
  '\nfirst and last empty\n',
  'a\ttab\t',
  '\t',
  'many    spaces',
  'Question 2 (required)',
  'Question 1: Writing',
  'Transcript',
  'Probes (ask where more detail is needed)',
  'Minimum qualification',
  'Meets (minimum qualification)',
  'About 5 minutes',
  'Competency: A; B (not to be told to the applicant)',
  '<insert question 1>',
  '{AGENCY}',
  '_____',
  '_x000D_',
  '_x005F_x000D_',
  '⟨U+000D⟩',
  '<w:t>&amp;</w:t> "quoted" ]]>',
  '=1+1',
  "'+1",
  '@x',
  '-',
  '٣ שלום 日本語 🧑🏽‍🚒 é',
  'soft\u00adhyphen no\u2011break\u00a0space\u200b',
  '• a point',
  '1. a number',
]

/** Texts that every format can hold. */
const encodable = oneof(
  constantFrom(...AWKWARD),
  string({ unit: 'grapheme', maxLength: 12 }),
  array(constantFrom(...AWKWARD), { maxLength: 3 }).map((lines) => lines.join('\n')),
)

/** Texts as a program can hold them: control characters and halves of surrogate pairs, too. */
const any = oneof(
  encodable,
  string({ unit: 'binary', maxLength: 8 }),
  constantFrom('\r\n', 'a\rb', '\u0000', '\u0007', '\ud800', 'x\udfff', '\uffff', '\u0085', '\u2028'),
)

const id = string({ unit: constantFrom('0', '1', '7', 'a', 'c', 'f'), minLength: 32, maxLength: 32 })
const minutes = oneof(nat({ max: 90 }), constantFrom(0, 2.5, 1e21, 0.1))

function competencyOf(text: Arbitrary<string>): Arbitrary<GuideCompetency> {
  const levels = uniqueArray(record({ id: stringMatching(/^[a-z]{1,6}$/), name: text, description: text }), {
    maxLength: 4,
    selector: (level) => level.id,
  })
  return levels.chain((list) =>
    record({
      id,
      name: text,
      definition: text,
      roles: array(id, { maxLength: 2 }),
      levels: constant(list),
      minimum: constantFrom('', 'nowhere', ...list.map((level) => level.id)),
      order: integer({ min: -3, max: 30 }),
    }),
  )
}

function guideOf(text: Arbitrary<string>): Arbitrary<GuideFile> {
  const competencies = uniqueArray(competencyOf(text), { maxLength: 4, selector: (each) => each.id })
  return competencies.chain((list) =>
    record({
      title: text,
      competencies: constant(list),
      content: record({
        introduction: record({ script: text, minutes }),
        checklist: array(text, { maxLength: 3 }),
        questions: array(questionOf(text, list), { maxLength: 4 }),
        conclusion: record({ script: text, minutes }),
      }),
    }),
  )
}

function questionOf(text: Arbitrary<string>, competencies: readonly GuideCompetency[]) {
  const known = competencies.map((each) => each.id)
  return record({
    id,
    text,
    kind: constantFrom('past-experience' as const, 'hypothetical' as const, 'viewpoint' as const),
    competencies: array(known.length === 0 ? id : oneof(constantFrom(...known), id), {
      maxLength: 2,
    }),
    roles: array(id, { maxLength: 2 }),
    minutes,
    followUps: array(record({ id, text }), { maxLength: 3 }),
    probes: array(text, { maxLength: 3 }),
    goodResponse: text,
  })
}

/** Any guide that a program can hold. */
export const anyGuide = guideOf(any)

/** Any guide of Unicode text without control characters. */
export const encodableGuide = guideOf(encodable)

/** Ids one after the other. */
export function countingIds(): () => string {
  let count = 0
  return () => (++count).toString(16).padStart(32, '0')
}
