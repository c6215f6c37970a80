import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { setProfile } from '#shared/domain/panel/commands/profile-commands'
import { Person } from '#shared/domain/panel/person'
import {
  deleteAction,
  restoreAction,
  updateAction,
} from '#shared/domain/preparation/commands/action-commands'
import { setSetting } from '#shared/domain/preparation/commands/setting-commands'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { readAs } from '#shared/log/read-as'
import { template } from './support/template'
import { makeWorld, profile, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

const details = {
  title: 'Data Specialist',
  series: '1560',
  grade: '12',
  agency: 'Agency',
  locations: [],
  announcement: '',
  zone: 'America/New_York',
  creator: { profile, duties: ['hr-specialist' as const], fingerprint: '' },
}
const actionView = () => {
  const view = world.records.view(recordIds.action(world.action))
  return view && readAs(HiringAction, view)
}

describe('starting a hiring action', () => {
  it('makes the records of the template in one change, each key a new id that the others name', () => {
    const [analyst, engineer] = world.roles()
    expect([analyst?.name, engineer?.name]).toEqual(['Analyst', 'Engineer'])
    expect(world.rounds().map(({ name }) => name)).toEqual(['Résumé review', 'Interview 1', 'Interview 2'])
    const [analysis, writing, pipelines] = world.competencies()
    expect(pipelines?.roles).toEqual([engineer?.id])
    const { guide } = world.guide(1)
    expect(guide.version).toBe(1)
    expect(guide.content.questions.map((question) => question.competencies)).toEqual([
      [analysis?.id],
      [writing?.id, pipelines?.id],
      [pipelines?.id],
    ])
    expect(questionsFor(guide.content, [analyst?.id ?? ''])).toHaveLength(2)
    expect(questionsFor(guide.content, [engineer?.id ?? ''])).toHaveLength(3)
  })

  it('gives the questions of two guides ids of their own', () => {
    const ids = [1, 2].flatMap((number) =>
      world.guide(number === 1 ? 1 : 2).guide.content.questions.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(6)
  })

  it('makes the person who starts it the first who takes part', () => {
    const people = readAll(Person, world.records.views(`person/${world.action}/`))
    expect(people.find(({ id }) => id === world.clerk)).toMatchObject({
      name: 'Hana Reyes',
      duties: ['hr-specialist'],
    })
  })

  it('uses the defaults where the sources contradict each other', () => {
    expect(actionView()?.settings).toEqual({
      returnWithin: '24-hours',
      exceededForTwo: 1,
      exceededForTwoInAssessment: 2,
      interviewers: 'one',
      reviewPages: 2,
      hideNames: false,
      weeksOfExperience: 52,
      reviewTrainingHours: 2,
      screeningReasons: [],
      outcomes: [],
    })
  })

  it('is refused under an id that is taken', async () => {
    expect(await world.refusal(createAction, { ...details, action: world.action, template })).toBe(
      'record.exists',
    )
  })

  it('is refused where the template names what it does not hold', async () => {
    const broken = { ...template, tasks: [{ key: 't', text: 'x', competencies: ['none'], order: 1 }] }
    expect(await world.refusal(createAction, { ...details, action: world.newId(), template: broken })).toBe(
      'action.template-broken',
    )
  })
})

describe('a hiring action', () => {
  it('keeps the fields that an update leaves out', async () => {
    await world.run(updateAction, { action: world.action, fields: { title: 'Senior Data Specialist' } })
    expect(actionView()).toMatchObject({ title: 'Senior Data Specialist', series: '1560' })
  })

  it('is deleted by a field and comes back by it', async () => {
    await world.run(deleteAction, { action: world.action })
    expect(actionView()?.deleted).toBe(true)
    await world.run(restoreAction, { action: world.action })
    expect(actionView()?.deleted).toBe(false)
  })

  it('must be there to be changed, with a title that says something', async () => {
    const action = world.newId()
    expect(await world.refusal(updateAction, { action, fields: {} })).toBe('record.not-found')
    expect(await world.refusal(deleteAction, { action })).toBe('record.not-found')
    expect(await world.refusal(updateAction, { action: world.action, fields: { title: '  ' } })).toBe(
      'command.invalid-input',
    )
  })
})

describe('the workspace', () => {
  it('holds settings and one’s own profile, in a chain of its own', async () => {
    const set = await world.run(setSetting, { name: 'applicants.columns', value: ['name', 'status'] })
    expect(set.header.chain).toBe('workspace')
    expect(world.records.view('setting/applicants.columns')?.values['value']).toEqual(['name', 'status'])
    await world.run(setProfile, profile)
    expect(world.records.view(recordIds.profile(world.clerk))?.values).toEqual(profile)
  })
})
