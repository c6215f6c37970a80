import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guideWarnings } from '#shared/domain/preparation/warnings/guide-warnings'
import { jobWarnings } from '#shared/domain/preparation/warnings/job-warnings'
import { findWording, readWordList } from '#shared/domain/preparation/warnings/wording'
import type { GuideContent, GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { messageOfCode } from '#shared/messages/catalogue'

const wording = readWordList(
  readFileSync(join(import.meta.dirname, '../../../../resources/wording/wording.txt'), 'utf8'),
)

const level = (id: string, description = 'Described.') => ({ id, name: id, description })
const competency = (id: string, roles: string[] = []) => ({
  id,
  name: id.toUpperCase(),
  definition: '',
  roles,
  levels: [level('meets'), level('exceeds')],
  minimum: 'meets',
  order: 1,
  deleted: false,
})
const question = (fields: Partial<GuideQuestion>): GuideQuestion => ({
  id: 'q',
  text: 'Tell us about a plan that you wrote.',
  kind: 'past-experience',
  competencies: ['a'],
  roles: [],
  minutes: 8,
  followUps: [],
  probes: [],
  goodResponse: '',
  ...fields,
})
const script = (...questions: GuideQuestion[]): GuideContent => ({
  introduction: { script: 'Welcome.', minutes: 5 },
  checklist: [],
  questions,
  conclusion: { script: 'Thank you.', minutes: 2 },
})
const codes = (content: GuideContent, competencies = [competency('a')], slot = 60) =>
  guideWarnings(content, { competencies, slot, wording }).map(({ code }) => code)

describe('warnings of a guide in work', () => {
  it.each([
    ['nothing where all is well', {}, []],
    [
      'a question without a competency',
      { competencies: [] },
      ['guide.no-competency', 'guide.competency-unasked'],
    ],
    ['more than two competencies', { competencies: ['a', 'b', 'c'] }, ['guide.too-many-competencies']],
    ['a question to avoid', { text: 'What is your greatest weakness?' }, ['guide.avoid']],
    ['leading wording', { text: 'You would agree that plans matter?' }, ['guide.leading']],
    [
      'protected wording in a follow-up',
      { followUps: [{ id: 'f', text: 'Are you married?' }] },
      ['guide.protected'],
    ],
    ['depth without follow-ups', { minutes: 12 }, ['guide.depth-without-follow-ups']],
    ['no text', { text: ' ' }, ['guide.no-text']],
  ] satisfies [string, Partial<GuideQuestion>, string[]][])('tell of %s', (_, fields, expected) => {
    expect(codes(script(question(fields)))).toEqual(expected)
  })

  it('tell of a competency that no question looks at, and of time over the slot', () => {
    expect(codes(script(question({})), [competency('a'), competency('b')])).toEqual([
      'guide.competency-unasked',
    ])
    expect(codes(script(question({})), [competency('a')], 15)).toEqual([])
    expect(codes(script(question({})), [competency('a')], 14)).toEqual(['guide.over-slot'])
  })

  it('say what, why and where in words', () => {
    const [warning] = guideWarnings(script(question({ text: 'How many children have you?' })), {
      competencies: [competency('a')],
      slot: 60,
      wording,
    })
    expect(messageOfCode(`warning.${warning?.code}`, warning?.values ?? {}, 'error.unexpected')).toBe(
      'Question 1 holds “children”, which may touch what the law protects. Ask only about the work.',
    )
    expect(warning?.about).toBe('q')
  })
})

describe('the word list', () => {
  it('finds whole words and phrases, whatever their capitals and accents', () => {
    const list = readWordList('# remark\n[protected]\nage\nmaiden name\n[other]\nlost\n')
    expect(findWording('At what ÂGE?', list)).toEqual([{ reason: 'protected', phrase: 'age' }])
    expect(findWording('Manage pages of lost names', list)).toEqual([])
    expect(findWording('Your maiden\nname', list).map(({ phrase }) => phrase)).toEqual(['maiden name'])
  })

  it('comes with something under each reason', () => {
    expect(Object.values(wording).every((phrases) => phrases.length > 5)).toBe(true)
  })
})

const task = (id: string, competencies: string[]) => ({
  id,
  text: id,
  competencies,
  order: 1,
  deleted: false,
})
const tasks = (count: number) => Array.from({ length: count }, (_, at) => task(`t${at}`, ['a', 'b', 'c']))

describe('warnings of the job analysis', () => {
  const three = ['a', 'b', 'c'].map((id) => competency(id))

  it.each([
    [3, 3],
    [4, 0],
    [5, 0],
    [6, 3],
  ])('of competencies with %i tasks behind each there are %i', (count, expected) => {
    expect(jobWarnings(three, tasks(count)).filter(({ code }) => code === 'job.tasks-behind')).toHaveLength(
      expected,
    )
  })

  it('tell of too few core competencies, missing levels, minimum and descriptions, and of a loose task', () => {
    const odd = [
      { ...competency('a'), levels: [] },
      { ...competency('b', ['role']), minimum: '' },
      { ...competency('c', ['role']), levels: [level('meets', ' '), level('exceeds')] },
    ]
    expect(jobWarnings(odd, [...tasks(4), task('loose', [])]).map(({ code }) => code)).toEqual([
      'job.core-competencies',
      'job.no-levels',
      'job.no-minimum',
      'job.level-undescribed',
      'job.task-unlinked',
    ])
  })
})
