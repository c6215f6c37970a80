import { describe, expect, it } from 'vitest'
import { readSampleContent, readSampleTemplate } from '#electron/sample/template'
import { templateOf } from '#electron/sample/sample-content'
import { questionsFor, type GuideContent } from '#shared/domain/preparation/interview-guide'
import { ActionTemplate } from '#shared/domain/preparation/action-template'

const content = await readSampleContent('resources')
const { template } = content
const { competencies, tasks, roles, guides, rounds } = template
const [breadth, depth] = guides
const core = competencies.filter((competency) => competency.roles.length === 0)

/** Every text of a value, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/** What is said aloud to an applicant. */
function spoken(guide: GuideContent): string[] {
  return [
    guide.introduction.script,
    ...guide.questions.flatMap(({ text, followUps, probes }) => [
      text,
      ...followUps.map((followUp) => followUp.text),
      ...probes,
    ]),
    guide.conclusion.script,
  ]
}

/** The minutes of an interview with an applicant for these roles. */
function minutes(guide: GuideContent, keys: readonly string[]): number {
  const asked = questionsFor(guide, keys).reduce((sum, question) => sum + question.minutes, 0)
  return guide.introduction.minutes + asked + guide.conclusion.minutes
}

const everyRole = [...roles.map(({ key }) => [key]), roles.map(({ key }) => key)]

describe('the sample’s position', () => {
  it('is one, with two roles, and a résumé review before two rounds of interviews', () => {
    expect(roles).toHaveLength(2)
    expect(rounds.map(({ kind }) => kind)).toEqual(['resume-review', 'interview', 'interview'])
    expect(rounds.map(({ order }) => order)).toEqual([1, 2, 3])
  })

  it('has four core competencies, and one more for each role', () => {
    expect(core).toHaveLength(4)
    expect(competencies.flatMap((competency) => competency.roles).sort()).toEqual(
      roles.map(({ key }) => key).sort(),
    )
  })

  it('has four or five job tasks behind each competency, and none behind none', () => {
    for (const { key } of competencies) {
      const behind = tasks.filter((task) => task.competencies.includes(key))
      expect(behind.length, key).toBeGreaterThanOrEqual(4)
      expect(behind.length, key).toBeLessThanOrEqual(5)
    }
    expect(tasks.filter((task) => task.competencies.length === 0)).toEqual([])
  })

  it('describes every level and marks one as the minimum qualification, never the lowest', () => {
    for (const { key, levels, minimum } of competencies) {
      for (const level of levels) expect(level.description.length, `${key} ${level.id}`).toBeGreaterThan(60)
      expect(
        levels.findIndex(({ id }) => id === minimum),
        key,
      ).toBeGreaterThan(0)
    }
  })

  it('uses both schemes of levels', () => {
    const schemes = competencies.map(({ levels }) => levels.map(({ id }) => id).join(' '))
    expect(new Set(schemes)).toEqual(
      new Set(['does-not-meet meets exceeds', 'novice competent advanced expert']),
    )
  })

  it('is what a hiring action of one’s own can start from', async () => {
    expect(await readSampleTemplate('resources')).toEqual(templateOf(content))
    expect(ActionTemplate.parse(JSON.parse(JSON.stringify(template)))).toEqual(template)
  })
})

describe('the sample’s interview guides', () => {
  it('are one for each round of interviews, with four questions or more for every applicant', () => {
    expect(guides.map(({ round }) => round)).toEqual(
      rounds.filter(({ kind }) => kind === 'interview').map(({ key }) => key),
    )
    for (const { content: guide } of guides) {
      for (const keys of everyRole) expect(questionsFor(guide, keys).length).toBeGreaterThanOrEqual(4)
    }
  })

  it('look at every core competency and at the applicant’s roles’ own, each question at one or two', () => {
    for (const { content: guide, key } of guides) {
      for (const role of roles) {
        const asked = questionsFor(guide, [role.key]).flatMap((question) => question.competencies)
        const wanted = competencies.filter((each) => each.roles.length === 0 || each.roles.includes(role.key))
        expect(new Set(asked), `${key} ${role.key}`).toEqual(new Set(wanted.map((each) => each.key)))
      }
      for (const question of guide.questions) expect([1, 2]).toContain(question.competencies.length)
    }
  })

  it('take five to ten minutes a question in breadth, ten to fifteen in depth', () => {
    for (const question of breadth?.content.questions ?? []) {
      expect(question.minutes).toBeGreaterThanOrEqual(5)
      expect(question.minutes).toBeLessThanOrEqual(10)
    }
    for (const question of depth?.content.questions ?? []) {
      expect(question.minutes).toBeGreaterThanOrEqual(10)
      expect(question.minutes).toBeLessThanOrEqual(15)
      expect(question.followUps.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('fit the interview, for an applicant for both roles too', () => {
    for (const { content: guide, round } of guides) {
      const length = rounds.find(({ key }) => key === round)?.minutes ?? 0
      for (const keys of everyRole) expect(minutes(guide, keys)).toBeLessThanOrEqual(length)
    }
  })

  it('have follow-ups, probes and a good-response note for every question, no text twice', () => {
    for (const { content: guide } of guides) {
      for (const question of guide.questions) {
        expect(question.followUps.length, question.id).toBeGreaterThan(0)
        expect(question.probes.length, question.id).toBeGreaterThan(0)
        expect(question.goodResponse.length, question.id).toBeGreaterThan(100)
      }
      const said = spoken(guide)
      expect(new Set(said).size).toBe(said.length)
    }
    const ids = guides.flatMap(({ content: guide }) =>
      guide.questions.flatMap(({ id, followUps }) => [id, ...followUps.map((followUp) => followUp.id)]),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ask about past experience, about hypothetical situations and for the applicant’s viewpoint', () => {
    const kinds = guides.flatMap(({ content: guide }) => guide.questions.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(['past-experience', 'hypothetical', 'viewpoint']))
  })

  it('open in four to five minutes: who, which interview and position, notes, the work', () => {
    for (const { content: guide } of guides) {
      const { script, minutes: length } = guide.introduction
      expect([4, 5]).toContain(length)
      expect(script).toContain('[applicant’s full name]')
      expect(script).toContain('[job title]')
      expect(script).toMatch(/first of two|second and last/)
      expect(script).toContain(template.title)
      expect(script).toMatch(/notes/)
      expect(script).toMatch(/the work/i)
      expect(guide.conclusion.script).toMatch(/HR specialist|human resources/)
      expect(guide.conclusion.script).toContain('hiring manager')
      expect(guide.checklist.length).toBeGreaterThanOrEqual(5)
    }
  })

  it('never tell the applicant a competency', () => {
    for (const { content: guide } of guides) {
      const aloud = spoken(guide).join('\n').toLowerCase()
      for (const { name } of competencies) expect(aloud).not.toContain(name.toLowerCase())
      expect(aloud).not.toMatch(/competenc|proficiency|rating/)
    }
  })

  it('ask nothing that is to be avoided', () => {
    const aloud = guides.flatMap(({ content: guide }) => spoken(guide)).join('\n')
    expect(aloud).not.toMatch(
      /strengths?\b|weakness|five years|golf balls|manhole|married|children|pregnan|religio|church|disabilit|how old|birth|citizen|union|native language/i,
    )
  })
})

describe('the sample’s words', () => {
  it('are those of the domain', () => {
    expect(texts(content).filter((text) => /candidate|score ?card|rubric|evaluat/i.test(text))).toEqual([])
  })

  it('name no address or number that could be somebody’s', () => {
    const all = texts(content).join('\n')
    for (const [address] of all.matchAll(/\S+@\S+/g)) expect(address).toMatch(/\.example$/)
    for (const [number] of all.matchAll(/\(\d{3}\) \S+/g)) expect(number).toMatch(/555-01\d\d/)
    for (const [link] of all.matchAll(/https?:\/\/[^/\s]+/g)) expect(link).toMatch(/\.example$/)
  })
})
