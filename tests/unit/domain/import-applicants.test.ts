import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { Person } from '#shared/domain/panel/person'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { importApplicants, planWholeImport } from '#shared/domain/scheduling/commands/import-applicants'
import { importPart } from '#shared/domain/scheduling/commands/import-part'
import { applicantsIn, importParts } from '#shared/domain/scheduling/import-parts'
import type { ImportPlan, PlannedApplicant, PlannedInterview } from '#shared/domain/scheduling/import/plan'
import { Interview } from '#shared/domain/scheduling/interview'
import { interviewRounds } from '#shared/domain/scheduling/interview-rounds'
import { makeWorld, SLOT, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

const nothing: ImportPlan = {
  applicants: [],
  interviews: [],
  people: [],
  newRoles: [],
  problems: [],
  duplicates: [],
  passedOver: [],
}
const applicant = (row: number, more: Partial<PlannedApplicant> = {}): PlannedApplicant => ({
  row,
  lastName: `Person ${row}`,
  firstName: 'Kim',
  roles: [],
  usaStaffing: {},
  ...more,
})
const interview = (row: number, more: Partial<PlannedInterview> = {}): PlannedInterview => ({
  row,
  smes: [],
  notes: [],
  ...more,
})
const input = (plan: Partial<ImportPlan>) => ({
  action: world.action,
  plan: { ...nothing, ...plan },
  rounds: [
    ...interviewRounds(
      readAll(AssessmentRound, world.records.views('round/')),
      readAll(InterviewGuide, world.records.views('guide/')),
    ),
  ],
})
const imported = () =>
  readAll(Applicant, world.records.views('applicant/')).filter(({ id }) => id !== world.applicant)
const interviewOf = (id: string) =>
  readAll(Interview, world.records.views('interview/')).find((one) => one.applicant === id)
const refusal = (plan: Partial<ImportPlan>) => world.refusal(importApplicants, input(plan))

describe('an import of applicants', () => {
  it('creates applicants, interviews, people and roles in one change', async () => {
    const before = world.writer(world.clerk).changes.length
    const role = world.roles()[0]?.id ?? ''
    await world.run(
      importApplicants,
      input({
        applicants: [
          applicant(2, {
            email: 'kim@example.com',
            roles: [{ id: role }, { newName: 'Auditor' }],
            usaStaffing: { vacancyId: '77' },
          }),
          applicant(3, { roles: [{ newName: 'Auditor' }] }),
        ],
        interviews: [
          interview(2, {
            slot: SLOT,
            status: 'no show',
            phone: '+1 202 555 0100',
            accessCode: '991',
            smes: [{ id: world.lead }, { newKey: 'person-1' }],
            hrSpecialist: { id: world.clerk },
          }),
          interview(3, { round: { number: 2, from: 'column' }, status: 'withdrawal', smes: [] }),
        ],
        people: [
          { key: 'person-1', name: 'New Sme', as: 'sme' },
          { key: 'person-2', name: 'Named only by a duplicate', as: 'sme' },
        ],
        newRoles: ['Auditor', 'Named only by a duplicate'],
      }),
    )
    expect(world.writer(world.clerk).changes).toHaveLength(before + 1)
    const [two, three] = imported().sort((a, b) => (a.familyName < b.familyName ? -1 : 1))
    const auditor = world.roles().find(({ name }) => name === 'Auditor')
    expect(two).toMatchObject({
      familyName: 'Person 2',
      email: 'kim@example.com',
      roles: [role, auditor?.id],
      usaStaffing: { vacancyId: '77' },
    })
    const people = readAll(Person, world.records.views(`person/${world.action}/`))
    const sme = people.find(({ name }) => name === 'New Sme')
    expect(sme?.duties).toEqual(['sme'])
    expect(people.map(({ name }) => name)).not.toContain('Named only by a duplicate')
    expect(world.roles()).toHaveLength(3)
    expect(interviewOf(two?.id ?? '')).toMatchObject({
      round: world.rounds()[1]?.id,
      slot: SLOT,
      status: 'no-show',
      place: { mode: 'telephone', where: '+1 202 555 0100', accessCode: '991' },
      panel: [
        { person: world.lead, role: 'lead' },
        { person: sme?.id, role: 'rater' },
      ],
      hrSpecialist: world.clerk,
    })
    expect(interviewOf(three?.id ?? '')).toMatchObject({
      round: world.rounds()[2]?.id,
      status: 'withdrawal',
      panel: [],
    })
  })

  it('is refused whole when anything is off', async () => {
    const problem = { row: 2, code: 'import.unknown-role', values: {} }
    expect(await refusal({ applicants: [applicant(2)], problems: [problem] })).toBe('import.has-problems')
    expect(await refusal({})).toBe('import.nothing')
    const stranger = { id: world.newId() }
    expect(await refusal({ applicants: [applicant(2), applicant(3, { roles: [stranger] })] })).toBe(
      'import.unknown-reference',
    )
    const withInterview = (more: Partial<PlannedInterview>) =>
      refusal({ applicants: [applicant(2)], interviews: [interview(2, more)] })
    expect(await withInterview({ smes: [{ newKey: 'person-9' }] })).toBe('import.unknown-reference')
    expect(await withInterview({ smes: [stranger] })).toBe('panel.unknown-person')
    expect(await withInterview({ hrSpecialist: stranger })).toBe('import.unknown-reference')
    expect(await withInterview({ round: { number: 3, from: 'column' } })).toBe('import.no-round')
    expect(await withInterview({ slot: { ...SLOT, end: SLOT.start } })).toBe('time.end-not-after-start')
    expect(await refusal({ applicants: [applicant(2)], interviews: [interview(3)] })).toBe(
      'import.stray-interview',
    )
    expect(imported()).toEqual([])
  })

  it('does not put the hiring manager on a panel', async () => {
    const person = world.newId()
    await world.run(addPerson, { action: world.action, person, name: 'Max', duties: ['hiring-manager'] })
    const interviews = [interview(2, { slot: SLOT, smes: [{ id: person }] })]
    expect(await refusal({ applicants: [applicant(2)], interviews })).toBe('panel.hiring-manager')
  })

  it('is refused when it is larger than one change may be', async () => {
    const applicants = Array.from({ length: 4000 }, (_, row) =>
      applicant(row, { email: 'x@example.com', comments: 'x' }),
    )
    expect(await refusal({ applicants })).toBe('import.too-large')
  })
})

describe('an import of more than a change holds', () => {
  const MANY = 3_000
  const many = () =>
    input({
      applicants: Array.from({ length: MANY }, (_, at) =>
        applicant(at + 2, { email: `p${at}@example.org`, phone: '1', applicantNumber: `${at}` }),
      ),
    })

  it('is refused as one change, and comes whole in parts', async () => {
    await expect(world.refusal(importApplicants, many())).resolves.toBe('import.too-large')
    const patches = await planWholeImport(world.records, many(), {
      person: world.clerk,
      now: '2026-11-23T15:00:00.000Z',
      newId: () => world.newId(),
    })
    if (!patches.ok) throw patches.error
    const parts = importParts(patches.value)
    expect(parts.map(applicantsIn).reduce((sum, each) => sum + each, 0)).toBe(MANY)
    for (const part of parts) await world.run(importPart, { action: world.action, part })
    expect(imported()).toHaveLength(MANY)
    expect(imported().find(({ number }) => number === '2999')).toMatchObject({
      familyName: 'Person 3001',
      email: 'p2999@example.org',
    })
  })

  it('takes nothing that no import creates', async () => {
    const part = [{ record: 'screening/x', field: 'outcome', value: 'out' }]
    await expect(world.refusal(importPart, { action: world.action, part })).resolves.toBe(
      'import.unknown-reference',
    )
  })
})
