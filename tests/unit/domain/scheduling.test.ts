import { beforeEach, describe, expect, it } from 'vitest'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { recordIds } from '#shared/domain/record-ids'
import {
  createApplicant,
  deleteApplicant,
  restoreApplicant,
  updateApplicant,
} from '#shared/domain/scheduling/commands/applicant-commands'
import {
  createInterview,
  deleteInterview,
  restoreInterview,
  updateInterview,
} from '#shared/domain/scheduling/commands/interview-commands'
import { attachPaper, removePaper, restorePaper } from '#shared/domain/scheduling/commands/paper-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { makeWorld, SLOT, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
const values = (record: string) => world.records.view(record)?.values

const newInterview = () => {
  const { guide, round } = world.guide(1)
  return {
    action: world.action,
    interview: world.newId(),
    applicant: world.applicant,
    round: round.id,
    guide: guide.id,
  }
}

const setStatus = (status: 'no-show' | 'interviewed' | 'scheduled') => ({
  action: world.action,
  interview: world.interview,
  status,
})

describe('applicants', () => {
  it('are created, changed, deleted and restored', async () => {
    const { action, applicant } = world
    await world.run(updateApplicant, { action, applicant, fields: { number: '0042' } })
    expect(values(recordIds.applicant(applicant))).toMatchObject({ number: '0042', familyName: 'Okafor' })
    await world.run(deleteApplicant, { action, applicant })
    expect(values(recordIds.applicant(applicant))).toMatchObject({ deleted: true })
    await world.run(restoreApplicant, { action, applicant })
    expect(values(recordIds.applicant(applicant))).toMatchObject({ deleted: false })
  })

  it('need a family name, an id of their own and roles of the action', async () => {
    const { action, applicant } = world
    const other = world.newId()
    expect(await world.refusal(createApplicant, { action, applicant, familyName: 'B' })).toBe('record.exists')
    expect(await world.refusal(createApplicant, { action, applicant: other, familyName: ' ' })).toBe(
      'command.invalid-input',
    )
    const roles = [world.newId()]
    expect(await world.refusal(createApplicant, { action, applicant: other, familyName: 'B', roles })).toBe(
      'applicant.unknown-role',
    )
    expect(await world.refusal(updateApplicant, { action, applicant, fields: { roles } })).toBe(
      'applicant.unknown-role',
    )
    expect(await world.refusal(updateApplicant, { action, applicant: other, fields: {} })).toBe(
      'record.not-found',
    )
  })
})

describe('papers', () => {
  it('are attached to an applicant, removed and restored', async () => {
    const { action, applicant } = world
    const paper = world.newId()
    const file = {
      kind: 'resume' as const,
      name: 'cv.pdf',
      mediaType: 'application/pdf',
      sha256: 'a'.repeat(64),
    }
    await world.run(attachPaper, { action, paper, applicant, bytes: 10, ...file })
    await world.run(removePaper, { action, paper })
    expect(values(recordIds.paper(paper))).toMatchObject({ applicant, deleted: true, name: 'cv.pdf' })
    await world.run(restorePaper, { action, paper })
    expect(values(recordIds.paper(paper))).toMatchObject({ deleted: false })
    const input = { action, paper: world.newId(), applicant: world.newId(), bytes: 10, ...file }
    expect(await world.refusal(attachPaper, input)).toBe('record.not-found')
  })
})

describe('interviews', () => {
  it('begin as scheduled and keep start, end and zone as one value', () => {
    expect(values(recordIds.interview(world.interview))).toMatchObject({ status: 'scheduled', slot: SLOT })
  })

  it('need a guide of their round, and a round that is an interview', async () => {
    const review = world.rounds()[0]?.id ?? ''
    expect(await world.refusal(createInterview, { ...newInterview(), round: review })).toBe(
      'interview.round-not-an-interview',
    )
    const second = world.guide(2).guide.id
    expect(await world.refusal(createInterview, { ...newInterview(), guide: second })).toBe(
      'interview.guide-of-other-round',
    )
  })

  it('need a time that exists', async () => {
    const slot = { ...SLOT, end: '2026-11-23T09:00' }
    expect(await world.refusal(createInterview, { ...newInterview(), slot })).toBe('time.end-not-after-start')
    const skipped = { start: '2026-03-08T02:30', end: '2026-03-08T03:30', zone: 'America/New_York' }
    expect(await world.refusal(createInterview, { ...newInterview(), slot: skipped })).toBe(
      'time.never-happens',
    )
  })

  it('refuse a recused SME for that applicant, when created and when changed, but not for another', async () => {
    const { action, applicant, lead } = world
    const recusal = { action, applicant, reason: 'Friends', decidedBy: '' }
    await world.run(declareRecusal, recusal, lead)
    const panel = [{ person: lead, role: 'lead' as const }]
    expect(await world.refusal(createInterview, { ...newInterview(), panel })).toBe('panel.recused')
    const { interview } = world
    expect(await world.refusal(updateInterview, { action, interview, fields: { panel } })).toBe(
      'panel.recused',
    )
    await world.run(updateInterview, { action, interview, fields: { comments: 'Find another SME' } })
    const other = await world.addApplicant('Brandt')
    await world.run(createInterview, { ...newInterview(), applicant: other, panel })
  })

  it('refuse the hiring manager, strangers, a person twice and two leads', async () => {
    const { action, lead } = world
    const manager = world.newId()
    const duties = ['hiring-manager' as const]
    await world.run(addPerson, { action, person: manager, name: 'Max Boss', duties })
    const second = await world.addSme('Noor Haddad')
    const refusal = (panel: { person: string; role: 'lead' | 'rater' }[]) =>
      world.refusal(createInterview, { ...newInterview(), panel })
    expect(await refusal([{ person: manager, role: 'rater' }])).toBe('panel.hiring-manager')
    expect(await refusal([{ person: world.newId(), role: 'rater' }])).toBe('panel.unknown-person')
    expect(
      await refusal([
        { person: lead, role: 'lead' },
        { person: lead, role: 'rater' },
      ]),
    ).toBe('panel.twice')
    expect(
      await refusal([
        { person: lead, role: 'lead' },
        { person: second, role: 'lead' },
      ]),
    ).toBe('panel.several-leads')
  })

  it('are deleted and restored', async () => {
    const { action, interview } = world
    await world.run(deleteInterview, { action, interview })
    expect(values(recordIds.interview(interview))).toMatchObject({ deleted: true })
    await world.run(restoreInterview, { action, interview })
    expect(values(recordIds.interview(interview))).toMatchObject({ deleted: false })
    const unknown = world.newId()
    expect(await world.refusal(deleteInterview, { action, interview: unknown })).toBe('record.not-found')
  })
})

describe('the status of an interview', () => {
  it('is a no-show ten minutes after the start and not before', async () => {
    world.now = '2026-11-23T15:09:59.999Z'
    expect(await world.refusal(setInterviewStatus, setStatus('no-show'))).toBe(
      'interview.too-early-for-no-show',
    )
    world.now = '2026-11-23T15:10:00.000Z'
    await world.run(setInterviewStatus, setStatus('no-show'))
    expect(values(recordIds.interview(world.interview))).toMatchObject({ status: 'no-show' })
  })

  it('can be corrected', async () => {
    await world.run(setInterviewStatus, setStatus('interviewed'))
    await world.run(setInterviewStatus, setStatus('scheduled'))
    expect(values(recordIds.interview(world.interview))).toMatchObject({ status: 'scheduled' })
  })

  it('is no no-show where no time was set', async () => {
    const { guide, round } = world.guide(2)
    const { action, applicant } = world
    const interview = world.newId()
    await world.run(createInterview, { action, interview, applicant, round: round.id, guide: guide.id })
    expect(await world.refusal(setInterviewStatus, { action, interview, status: 'no-show' })).toBe(
      'interview.no-time',
    )
  })
})
