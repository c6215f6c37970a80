import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import {
  chooseParts,
  COPIED_PARTS,
  EMPTY_TEMPLATE,
  templateOfAction,
  type CopiedPart,
} from '#shared/domain/preparation/copy-action'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import {
  deleteTemplate,
  restoreTemplate,
  saveTemplate,
} from '#shared/domain/preparation/commands/template-commands'
import { ActionSettings, AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import { usualOutcomes } from '#shared/domain/preparation/outcome-table'
import { SavedTemplate } from '#shared/domain/preparation/saved-template'
import { recordIds } from '#shared/domain/record-ids'
import { setFields } from '#shared/log/command'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { levelsOf, schemeOf } from '#shared/domain/preparation/level-schemes'
import { readiness, TechnicalAssessment } from '#shared/domain/preparation/technical-assessment'
import { unwrap } from '#shared/kernel/result'
import { LogWriter } from '#shared/log/writer'
import { Records } from '#shared/log/records'
import { msOf } from '#shared/kernel/time'
import { makeWorld, profile, type World } from '../support/world'

/** A hiring action of its own that was started from a template. */
async function startedFrom(world: World, template: Awaited<ReturnType<typeof templateOfAction>>) {
  const records = new Records()
  const writer = new LogWriter(records, {
    device: world.newId(),
    person: world.clerk,
    now: () => ({ instant: world.now, ms: msOf(world.now) }),
    random: world.random,
  })
  const details = { title: 'Next', series: '', grade: '', agency: '', locations: [], announcement: '' }
  unwrap(
    await writer.run(createAction, {
      ...details,
      action: world.newId(),
      zone: 'UTC',
      template,
      creator: { profile, duties: ['hr-specialist'], fingerprint: '' },
    }),
  )
  return records
}

describe('starting from an earlier hiring action', () => {
  it('brings all of it along under new ids, the links among them too', async () => {
    const world = await makeWorld()
    const records = await startedFrom(
      world,
      await templateOfAction(world.records, world.action, COPIED_PARTS),
    )
    const guides = readAll(InterviewGuide, records.views('guide/'))
    expect(guides).toHaveLength(2)
    const competencies = records.views('competency/').map(({ id }) => id.slice('competency/'.length))
    expect(competencies).toHaveLength(3)
    for (const question of guides.flatMap(({ content }) => content.questions)) {
      expect(competencies).toEqual(expect.arrayContaining([...question.competencies]))
    }
    const before = new Set(world.records.views().map(({ id }) => id))
    expect(records.views().filter(({ id, kind }) => kind !== 'person' && before.has(id))).toEqual([])
  })

  it('brings only what was chosen, and nothing then names what stayed behind', async () => {
    const world = await makeWorld()
    const whole = await templateOfAction(world.records, world.action, COPIED_PARTS)
    const chosen = chooseParts(whole, ['rounds', 'guides'])
    expect(chosen.competencies).toEqual([])
    expect(chosen.guides[0]?.content.questions.every(({ competencies }) => competencies.length === 0)).toBe(
      true,
    )
    expect(chooseParts(whole, ['guides']).guides).toEqual([])
    const records = await startedFrom(world, chosen)
    expect(records.views('guide/')).toHaveLength(2)
  })
})

const NO_SCRIPT = { instructions: 'Draft a notice.', accommodation: 'Ask HR.', author: 'Noor Haddad' }

describe('what else comes along', () => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld()
    const { action } = world
    const [round] = world.rounds()
    const [competency = ''] = world.records
      .views('competency/')
      .map(({ id }) => id.slice('competency/'.length))
    const edits = [
      { record: recordIds.round(round?.id ?? ''), field: 'kind', value: 'written-assessment' },
      ...setFields(recordIds.assessment(round?.id ?? ''), {
        ...NO_SCRIPT,
        due: { at: '2026-12-01T17:00', zone: 'America/Denver' },
        gradeBy: { at: '2026-12-02T17:00', zone: 'America/Denver' },
        pilot: { by: 'Rósa', on: '2026-11-20', minutes: 70, findings: '' },
        checklist: [{ text: 'Printed', done: true }],
        competencies: [competency],
      }),
      ...setFields(recordIds.action(action), {
        settings: ActionSettings.parse({ reviewPages: 3, screeningReasons: ['Applied late'] }),
        contacts: [{ name: 'Ines Vale', duty: 'Questions', telephone: '', email: '' }],
      }),
    ]
    await world.run(editPreparation, { action, edits })
  })
  const template = async (parts: readonly CopiedPart[]) =>
    templateOfAction(world.records, world.action, parts)
  const begun = async (parts: readonly CopiedPart[]) => {
    const records = await startedFrom(world, await template(parts))
    const [action] = readAll(HiringAction, records.views('action/'))
    const [assessment] = readAll(TechnicalAssessment, records.views('assessment/'))
    return { records, action, assessment }
  }

  it('is the rules, the contacts, and assessments under their rounds without dates, pilot test and ticks', async () => {
    const { records, action, assessment } = await begun(COPIED_PARTS)
    expect(action?.settings).toMatchObject({ reviewPages: 3, screeningReasons: ['Applied late'] })
    expect(action?.contacts.map(({ name }) => name)).toEqual(['Ines Vale'])
    expect(assessment).toMatchObject({
      ...NO_SCRIPT,
      due: null,
      gradeBy: null,
      pilot: null,
      checklist: [{ text: 'Printed', done: false }],
    })
    const round = readAll(AssessmentRound, records.views('round/')).find(({ id }) => id === assessment?.id)
    expect(round?.kind).toBe('written-assessment')
    const competencies = records.views('competency/').map(({ id }) => id.slice('competency/'.length))
    expect(competencies).toEqual(expect.arrayContaining(assessment?.competencies ?? ['none']))
  })

  it('stays behind where it was not chosen', async () => {
    const { action, assessment } = await begun(['rounds', 'competencies'])
    expect(assessment).toBeUndefined()
    expect(action).toMatchObject({ settings: ActionSettings.parse({}), contacts: [] })
    expect((await begun(['assessments'])).assessment).toBeUndefined()
  })

  it('is the table of outcomes only with the rounds that it was made for', async () => {
    const outcomes = usualOutcomes(2, ['Low', 'Middle', 'High'])
    const settings = ActionSettings.parse({ reviewPages: 3, outcomes })
    const whole = { ...EMPTY_TEMPLATE, settings }
    expect(chooseParts(whole, ['rules', 'rounds']).settings).toEqual(settings)
    expect(chooseParts(whole, ['rules']).settings).toEqual({ ...settings, outcomes: [] })
    expect(chooseParts(EMPTY_TEMPLATE, ['rules']).settings).toBeNull()
  })

  it('is kept as a template in the workspace, which begins the same when its hiring action is gone', async () => {
    const id = world.newId()
    const content = await template(COPIED_PARTS)
    const saving = await world.run(saveTemplate, { template: id, name: ' Notices ', content })
    expect(saving.header.chain).toBe('workspace')
    expect(await world.refusal(saveTemplate, { template: id, name: 'Again', content })).toBe('record.exists')
    const kept = async () => readAll(SavedTemplate, await world.records.list('template/'))
    const [saved] = await kept()
    expect(saved?.name).toBe('Notices')
    expect(chooseParts(saved?.content ?? EMPTY_TEMPLATE, COPIED_PARTS)).toEqual(content)
    await world.run(deleteTemplate, { template: id })
    expect(await kept()).toEqual([])
    await world.run(restoreTemplate, { template: id })
    expect(await kept()).toHaveLength(1)
    expect(await world.refusal(deleteTemplate, { template: world.newId() })).toBe('record.not-found')
  })
})

describe('a scheme of levels', () => {
  it('is changed without losing a description', () => {
    const two = levelsOf('two', (id) => id)
    const described = two.levels.map(({ id, name }) => ({ id, name, description: `About ${id}` }))
    const four = levelsOf('four', (id) => id, described)
    expect(schemeOf(four.levels)).toBe('four')
    expect(four.minimum).toBe('competent')
    expect(four.levels.map(({ description }) => description)).toEqual([
      'About meets',
      'About exceeds',
      '',
      '',
    ])
    expect(schemeOf([{ id: 'own', name: 'Own', description: '' }])).toBeUndefined()
  })
})

describe('a technical assessment', () => {
  it('is ready when all points are met, and was tried by somebody who did not write it', () => {
    const empty = TechnicalAssessment.parse({})
    expect(Object.values(readiness(empty)).filter(Boolean)).toHaveLength(1)
    const full = TechnicalAssessment.parse({
      instructions: 'Draft a notice.',
      minutes: 90,
      due: { at: '2026-12-01T17:00', zone: 'America/Denver' },
      accommodation: 'Ask HR.',
      author: 'Noor Haddad',
      competencies: ['0'.repeat(32)],
      pilot: { by: ' noor haddad', on: '2026-11-20', minutes: 70, findings: '' },
    })
    expect(readiness(full)).toMatchObject({ pilot: true, 'pilot-by-another': false })
    expect(readiness({ ...full, minutes: 91 })['time-limit']).toBe(false)
    const tried = { ...full, pilot: { by: 'Rósa', on: '2026-11-20', minutes: 70, findings: '' } }
    expect(Object.values(readiness(tried)).every(Boolean)).toBe(true)
  })
})
