import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { Person } from '#shared/domain/panel/person'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { applicantRows } from '#shared/domain/scheduling/applicant-rows'
import { deleteApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { Interview, type InterviewStatus } from '#shared/domain/scheduling/interview'
import { interviewRows } from '#shared/domain/scheduling/interview-rows'
import { compareByName, NameOrder, sortedName } from '#shared/domain/scheduling/names'
import { makeWorld, SLOT, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
const applicants = () => readAll(Applicant, world.records.views('applicant/'))
const interviews = () => readAll(Interview, world.records.views('interview/'))
const rows = (now = world.now) =>
  applicantRows(
    { applicants: applicants(), interviews: interviews(), roles: world.roles(), rounds: world.rounds() },
    now,
  )
const setStatus = (status: InterviewStatus, interview = world.interview) =>
  world.run(setInterviewStatus, { action: world.action, interview, status })
const scheduleSecond = async () => {
  const { guide, round } = world.guide(2)
  const interview = world.newId()
  const slot = { ...SLOT, start: '2026-11-30T10:00', end: '2026-11-30T11:00' }
  const { action, applicant } = world
  await world.run(createInterview, { action, interview, applicant, round: round.id, guide: guide.id, slot })
  return interview
}

describe('the rows of applicants', () => {
  it('name roles and the next interview', () => {
    expect(rows()).toMatchObject([
      {
        name: 'Okafor, Ada',
        fullName: 'Ada Okafor',
        roles: ['Analyst'],
        status: 'scheduled',
        round: 'Interview 1',
        next: { interview: world.interview, slot: SLOT },
        interviews: 1,
      },
    ])
    expect(rows('2026-11-23T16:00:00.000Z')[0]?.next).toBeUndefined()
  })

  it('take the status from the latest round, and from whoever left before all', async () => {
    await setStatus('interviewed')
    expect(rows()[0]).toMatchObject({ status: 'interviewed', round: 'Interview 1' })
    const second = await scheduleSecond()
    expect(rows()[0]).toMatchObject({ status: 'scheduled', round: 'Interview 2', interviews: 2 })
    expect(rows()[0]?.next?.interview).toBe(second)
    await setStatus('withdrawal')
    expect(rows()[0]).toMatchObject({ status: 'withdrawal', round: 'Interview 1' })
  })

  it('say not scheduled of whoever has no interview, and leave the deleted out', async () => {
    const applicant = await world.addApplicant('Brandt')
    expect(rows().map(({ name, status }) => [name, status])).toEqual([
      ['Brandt, Ada', 'not-scheduled'],
      ['Okafor, Ada', 'scheduled'],
    ])
    await world.run(deleteApplicant, { action: world.action, applicant })
    expect(rows()).toHaveLength(1)
  })
})

const named = (familyName: string, givenName: string, number = '') => ({
  familyName,
  givenName,
  middleName: '',
  number,
})

describe('names', () => {
  it('are sorted by family name, capitals and accents aside, then given name, then number', () => {
    const sorted = [
      named('Ábel', 'Zoe'),
      named('abel', 'Ana', '10'),
      named('Abel', 'Ana', '9'),
      named('de Silva', 'Luis'),
      named('Zhao', ''),
      named('Duarte', 'Eva'),
    ].sort(compareByName)
    expect(sorted.map((name) => sortedName(name) + name.number)).toEqual([
      'Abel, Ana9',
      'abel, Ana10',
      'Ábel, Zoe',
      'de Silva, Luis',
      'Duarte, Eva',
      'Zhao',
    ])
  })
})

describe('the rows of interviews', () => {
  it('are by time, those without one last, and of applicants who are there', async () => {
    const { guide, round } = world.guide(2)
    const { action } = world
    const other = await world.addApplicant('Brandt')
    const open = world.newId()
    await world.run(createInterview, {
      action,
      interview: open,
      applicant: other,
      round: round.id,
      guide: guide.id,
    })
    const second = await scheduleSecond()
    const table = () =>
      interviewRows({
        applicants: applicants(),
        interviews: interviews(),
        people: readAll(Person, world.records.views(`person/${action}/`)),
        rounds: world.rounds(),
      })
    expect(table().map(({ id }) => id)).toEqual([world.interview, second, open])
    expect(table()[0]).toMatchObject({
      name: 'Okafor, Ada',
      round: 'Interview 1',
      panel: [{ person: world.lead, name: 'Lena Ortiz', role: 'lead' }],
    })
    await world.run(deleteApplicant, { action, applicant: other })
    expect(table().map(({ id }) => id)).toEqual([world.interview, second])
  })
})

const person = (familyName: string, number: number) => ({
  familyName,
  givenName: '',
  middleName: '',
  number: String(number),
})

describe('an order by name that is kept', () => {
  it('is what sorting all of them gives, whoever came, went or changed', () => {
    const order = new NameOrder<ReturnType<typeof person>>()
    const names = ['Name', 'náme', 'NAME', 'Na-me', 'O’Neil', 'ONeil', 'Øster', '']
    let people = Array.from({ length: 3_000 }, (_, at) =>
      person(`${names[at % names.length]} ${(at * 7919) % 301}`, at % 4),
    )
    for (let round = 0; round < 20; round += 1) {
      expect(order.of(people)).toEqual([...people].sort(compareByName))
      const came = [person(`Name ${round * 150}`, 5_000 + round), person('Aa', round), person('Zz', round)]
      people = [...people.filter((_, at) => at % 97 !== round), ...came]
    }
    expect(order.of([])).toEqual([])
  })

  it('is the same list where nothing changed', () => {
    const order = new NameOrder<ReturnType<typeof person>>()
    const people = [person('B', 1), person('A', 2)]
    expect(order.of([...people])).toBe(order.of(people))
  })
})
