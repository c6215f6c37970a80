import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { chooseValue, decideDeletion } from '#shared/domain/records/commands/conflict-commands'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { recordIds } from '#shared/domain/record-ids'
import {
  createApplicant,
  deleteApplicant,
  updateApplicant,
} from '#shared/domain/scheduling/commands/applicant-commands'
import { createInterview, updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { chooseSuccessor } from '#shared/domain/scoring/commands/choose-successor'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { newestSubmissions, submissionsFor } from '#shared/domain/scoring/submissions'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { addMinutes } from '#shared/kernel/time'
import type { Command } from '#shared/log/command'
import type { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { freezeSheet, holdInterview, submission } from './support/held-interview'
import { ApartLaptop, merged } from './support/two-laptops'
import { makeWorld, SLOT, type World } from './support/world'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

const kinds = async (records: Records) =>
  (await conflictsToResolve(records, world.action)).map((one) =>
    one.kind === 'schedule' ? one.warning.code : one.kind,
  )

/** What two laptops did that knew nothing of each other. */
async function apart(onThis: () => Promise<unknown>, onOther: (laptop: ApartLaptop) => Promise<unknown>) {
  const other = new ApartLaptop(world, world.changes, world.clerk)
  await onThis()
  await onOther(other)
  return merged(world.changes, other.writer.changes)
}

async function runOn<Input>(laptop: ApartLaptop, command: Command<Input>, input: Input) {
  return unwrap(await laptop.writer.run(command, input))
}

async function resolveIn<Input>(records: Records, person: Id, command: Command<Input>, input: Input) {
  const writer = new LogWriter(records, {
    device: world.newId(),
    person,
    now: () => ({ instant: world.now, ms: Date.parse(world.now) }),
    random: world.random,
  })
  return writer.run(command, input)
}

const emailOf = (email: string) => ({
  action: world.action,
  applicant: world.applicant,
  fields: { email },
})

const gone = () => ({ action: world.action, applicant: world.applicant })

describe('a field that two laptops set', () => {
  it('shows both sides, who and when, and is resolved by choosing one', async () => {
    const records = await apart(
      async () => world.run(updateApplicant, emailOf('a@example.gov')),
      async (other) => {
        other.now = addMinutes(other.now, 5)
        return runOn(other, updateApplicant, emailOf('b@example.gov'))
      },
    )
    const [conflict, ...more] = await conflictsToResolve(records, world.action)
    expect(more).toEqual([])
    if (conflict?.kind !== 'field') throw new Error('no conflict of a field')
    expect(conflict.sides.map(({ value, actor }) => [value, actor])).toEqual([
      ['b@example.gov', world.clerk],
      ['a@example.gov', world.clerk],
    ])
    expect(conflict.sides[0]?.at).toBe(addMinutes(world.now, 5))
    const { record, field } = conflict
    const change = conflict.sides[1]?.change ?? ''
    const choice = { action: world.action, record, field, change }
    unwrap(await resolveIn(records, world.lead, chooseValue, choice))
    expect(await conflictsToResolve(records, world.action)).toEqual([])
    expect(records.view(record)?.values['email']).toBe('a@example.gov')
    expect(await resolveIn(records, world.lead, chooseValue, choice)).toMatchObject({
      error: { code: 'conflict.gone' },
    })
  })

  it('is no matter where both set the same', async () => {
    const records = await apart(
      async () => world.run(updateApplicant, emailOf('a@example.gov')),
      async (other) => runOn(other, updateApplicant, emailOf('a@example.gov')),
    )
    expect(await conflictsToResolve(records, world.action)).toEqual([])
  })

  it('of somebody’s own transcript is theirs alone to decide, and stays private', async () => {
    const { action, interview, lead } = world
    const question = world.guide(1).guide.content.questions[0]?.id ?? ''
    const input = { action, interview, question, text: 'One' }
    const other = new ApartLaptop(world, world.changes, lead)
    await world.run(writeNotes, input, lead)
    await runOn(other, writeNotes, { ...input, text: 'Two' })
    const records = merged(world.changes, other.writer.changes)
    const [conflict] = await conflictsToResolve(records, action)
    if (conflict?.kind !== 'field') throw new Error('no conflict of a field')
    const { record, field, sides } = conflict
    const choice = { action, record, field, change: sides[0]?.change ?? '' }
    expect(await resolveIn(records, world.clerk, chooseValue, choice)).toMatchObject({
      error: { code: 'conflict.of-another' },
    })
    const change = unwrap(await resolveIn(records, lead, chooseValue, choice))
    expect(change.header.chain).toBe(`private/${action}`)
  })

  it('is the same list whatever order the changes came in', async () => {
    const other = new ApartLaptop(world, world.changes, world.clerk)
    await world.run(updateApplicant, emailOf('a@example.gov'))
    await runOn(other, updateApplicant, emailOf('b@example.gov'))
    await world.run(deleteApplicant, { action: world.action, applicant: world.applicant })
    const all = [...world.changes, ...other.writer.changes]
    const expected = await conflictsToResolve(merged(all), world.action)
    expect(expected.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        expect(await conflictsToResolve(merged(order, order.slice(0, 2)), world.action)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what a merge broke', () => {
  const second = { ...SLOT, start: '2026-11-23T10:30', end: '2026-11-23T11:30' }

  async function anotherInterview(run: typeof runOn | undefined, laptop?: ApartLaptop) {
    const { guide, round } = world.guide(1)
    const input = {
      action: world.action,
      interview: world.newId(),
      applicant: await world.addApplicant('Novak'),
      round: round.id,
      guide: guide.id,
      slot: second,
      place: { mode: 'in-person' as const, where: 'Room  4 ', accessCode: '' },
      panel: [{ person: world.lead, role: 'lead' as const }],
    }
    return run === undefined || laptop === undefined
      ? world.run(createInterview, input)
      : run(laptop, createInterview, input)
  }

  it('is an SME and a room at one time', async () => {
    const place = { mode: 'in-person' as const, where: 'room 4', accessCode: '' }
    await world.run(updateInterview, { action: world.action, interview: world.interview, fields: { place } })
    await anotherInterview(undefined)
    expect((await kinds(world.records)).sort()).toEqual(['schedule.place-twice', 'schedule.sme-twice'])
  })

  it('is a recusal that met an assignment', async () => {
    const { action, applicant, lead } = world
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, lead)
    expect(await kinds(world.records)).toEqual(['schedule.recused'])
  })

  it('is an applicant who was entered on two laptops under one number', async () => {
    const input = { action: world.action, applicant: world.newId(), familyName: 'Novak', number: '0017' }
    const records = await apart(
      async () => world.run(createApplicant, input),
      async (other) => runOn(other, createApplicant, { ...input, applicant: world.newId() }),
    )
    expect(await kinds(records)).toEqual(['same-number'])
  })
})

describe('a record that one deleted and another edited', () => {
  it('is listed until somebody decides, either way', async () => {
    const records = await apart(
      async () => world.run(deleteApplicant, gone()),
      async (other) => {
        other.now = addMinutes(other.now, 5)
        return runOn(other, updateApplicant, emailOf('b@example.gov'))
      },
    )
    const [doubt] = await conflictsToResolve(records, world.action)
    expect(doubt).toMatchObject({ kind: 'deleted', edited: [{ field: 'email' }], usedBy: [] })
    const record = recordIds.applicant(world.applicant)
    world.now = addMinutes(world.now, 10)
    unwrap(
      await resolveIn(records, world.clerk, decideDeletion, { action: world.action, record, deleted: true }),
    )
    expect(await conflictsToResolve(records, world.action)).toEqual([])
  })

  it('is no matter where the edit came before the deletion', async () => {
    await world.run(updateApplicant, emailOf('a@example.gov'))
    await world.run(deleteApplicant, gone())
    expect(await conflictsToResolve(world.records, world.action)).toEqual([])
  })
})

describe('a fork of a score sheet', () => {
  it('is resolved by its rater or HR; nothing is removed', async () => {
    await holdInterview(world)
    const { lead, interview, action } = world
    const other = new ApartLaptop(world, world.changes, lead)
    const mine = await freezeSheet(world, lead)
    await world.run(submitSheet, submission(world, mine), lead)
    const theirs = await freezeSheet(world, lead)
    await runOn(other, submitSheet, submission(world, theirs))
    const records = merged(world.changes, other.writer.changes)
    expect(await conflictsToResolve(records, action)).toMatchObject([
      { kind: 'fork', rater: lead, successors: [{}, {}] },
    ])
    const input = { action, assessment: interview, rater: lead, revision: theirs.frozen.hash }
    const stranger = await resolveIn(records, world.newId(), chooseSuccessor, input)
    expect(stranger).toMatchObject({ error: { code: 'sheet.not-yours-to-choose' } })
    unwrap(await resolveIn(records, world.clerk, chooseSuccessor, input))
    expect(await conflictsToResolve(records, action)).toEqual([])
    const submissions = await submissionsFor(records, interview)
    expect(submissions).toHaveLength(2)
    expect(newestSubmissions(submissions).map(({ revision }) => revision)).toEqual([theirs.frozen.hash])
    const again = await resolveIn(records, lead, chooseSuccessor, input)
    expect(again).toMatchObject({ error: { code: 'sheet.no-fork' } })
  })
})
