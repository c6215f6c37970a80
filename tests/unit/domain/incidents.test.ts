import { beforeEach, describe, expect, it } from 'vitest'
import { moveNotes } from '#shared/domain/interview/commands/move-notes'
import { reportIncident } from '#shared/domain/interview/commands/report-incident'
import { setNotesFollowUp, setNotesTime, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import {
  closeNotes,
  interruptNotes,
  resumeNotes,
  setNotesAside,
} from '#shared/domain/interview/commands/sitting-commands'
import { clarifyInNotes } from '#shared/domain/interview/commands/treatment-commands'
import { sittingsOf } from '#shared/domain/interview/pauses'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recordIds } from '#shared/domain/record-ids'
import { openWork } from '#shared/domain/records/open-work'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { noteIncident } from '#shared/domain/scheduling/commands/incident-commands'
import { createInterview, updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { incidentsOf, isInterrupted, type IncidentKind } from '#shared/domain/scheduling/incidents'
import type { Id } from '#shared/kernel/ids'
import { holdInterview, submit } from './support/held-interview'
import { leadInRoom, type LeadInRoom } from './support/lead-in-room'
import type { World } from './support/world'

let world: World
let place: LeadInRoom['place']
let questions: LeadInRoom['questions']
let notes: LeadInRoom['notes']
let begin: LeadInRoom['begin']

beforeEach(async () => {
  ;({ world, place, questions, notes, begin } = await leadInRoom())
})
const status = () => world.records.view(recordIds.interview(world.interview))?.values['status']
const report = async (kind: IncidentKind, words = '') => {
  const incident = world.newId()
  await world.run(reportIncident, { ...place, incident, kind, words }, world.lead)
  return incident
}
const told = async () =>
  (await openWork(world.records, world.action, world.now)).flatMap((work) =>
    work.kind === 'incident' ? [[work.person, work.incident.kind, work.incident.words]] : [],
  )

describe('an interview that breaks off', () => {
  it('goes on another day: two sittings, the words and the time of the first kept', async () => {
    await begin()
    const question = questions[0]?.id ?? ''
    await world.run(writeNotes, { ...place, question, text: 'The first half' }, world.lead)
    await world.run(setNotesTime, { ...place, part: question, milliseconds: 60_000 }, world.lead)
    const startedAt = world.now
    world.now = '2026-11-23T15:40:00.000Z'
    await report('interrupted', 'Fire alarm')
    await world.run(interruptNotes, { ...place, interruption: world.newId() }, world.lead)
    expect(isInterrupted(await incidentsOf(world.records, world.interview))).toBe(true)
    expect(await told()).toEqual([[world.clerk, 'interrupted', 'Fire alarm']])
    // The day is over: nobody owes a sheet for half an interview.
    world.now = '2026-11-25T15:00:00.000Z'
    expect((await openWork(world.records, world.action, world.now)).map(({ kind }) => kind)).toEqual([
      'incident',
    ])
    await report('resumed')
    await world.run(resumeNotes, place, world.lead)
    expect(await world.refusal(resumeNotes, place, world.lead)).toBe('interview.not-interrupted')
    expect(await told()).toEqual([])
    await report('interrupted', 'Again')
    expect(await told()).toEqual([[world.clerk, 'interrupted', 'Again']])
    world.now = '2026-11-25T15:01:00.000Z'
    await report('resumed')
    expect(await told()).toEqual([])
    world.now = '2026-11-25T15:00:00.000Z'
    expect(sittingsOf(notes())).toEqual([
      { from: startedAt, until: '2026-11-23T15:40:00.000Z' },
      { from: world.now, until: null },
    ])
    expect(notes()).toMatchObject({
      transcript: { [question]: 'The first half' },
      timeUsed: { [question]: 60_000 },
    })
  })

  it('must have begun', async () => {
    const input = { ...place, interruption: world.newId() }
    expect(await world.refusal(interruptNotes, input, world.lead)).toBe('interview.not-begun')
    expect(await world.refusal(resumeNotes, place, world.lead)).toBe('interview.not-begun')
  })
})

describe('an applicant who withdraws in the interview', () => {
  it('is marked so; the notes are kept, nobody has to rate, and HR is told until they have seen it', async () => {
    await begin()
    await world.run(writeNotes, { ...place, question: questions[0]?.id ?? '', text: 'A' }, world.lead)
    expect(await world.refusal(closeNotes, place, world.lead)).toBe('interview.not-withdrawn')
    const incident = await report('withdrawn', 'Took another post')
    await world.run(closeNotes, place, world.lead)
    expect(status()).toBe('withdrawal')
    expect(notes()).toMatchObject({ endedAt: world.now, transcript: { [questions[0]?.id ?? '']: 'A' } })
    world.now = '2026-12-23T15:00:00.000Z'
    expect(await told()).toEqual([[world.clerk, 'withdrawn', 'Took another post']])
    expect((await openWork(world.records, world.action, world.now)).length).toBe(1)
    const seen = { ...place, incident }
    expect(await world.refusal(noteIncident, seen, world.lead)).toBe('action.not-hr')
    await world.run(noteIncident, seen, world.clerk)
    expect(await openWork(world.records, world.action, world.now)).toEqual([])
  })
})

describe('the wrong person in the room', () => {
  it('stops the interview: it is scheduled as before, and what was written is set aside', async () => {
    await begin()
    const question = questions[0]?.id ?? ''
    await world.run(writeNotes, { ...place, question, text: 'Somebody else' }, world.lead)
    await world.run(setNotesTime, { ...place, part: question, milliseconds: 90_000 }, world.lead)
    await world.run(setInterviewStatus, { ...place, status: 'interviewed' }, world.lead)
    const startedAt = world.now
    await report('wrong-person', 'The next applicant was early')
    const aside = world.newId()
    await world.run(setNotesAside, { ...place, aside }, world.lead)
    expect(status()).toBe('scheduled')
    const after = notes()
    expect(after.startedAt).toBeUndefined()
    expect(after.transcript[question]).toBe('')
    expect(after.timeUsed[question]).toBe(0)
    expect(after.aside[aside]).toMatchObject({
      startedAt,
      movedTo: null,
      content: { transcript: { [question]: 'Somebody else' }, timeUsed: { [question]: 90_000 } },
    })
    // The right person comes: the interview begins with nothing written and no time used.
    await world.run(beginNotes, place, world.lead)
    expect(sittingsOf(notes())).toHaveLength(1)
  })

  it('is reported by the panel or HR, and not once somebody has submitted a sheet', async () => {
    const input = { ...place, incident: world.newId(), kind: 'wrong-person', words: '' } as const
    const stranger = world.newId()
    expect(await world.refusal(reportIncident, input, stranger)).toBe('interview.not-on-panel')
    await world.run(reportIncident, input, world.clerk)
    await holdInterview(world)
    await submit(world)
    expect(await world.refusal(reportIncident, input, world.lead)).toBe('interview.has-score-sheets')
  })
})

describe('notes under the wrong applicant', () => {
  let other: Id
  let stranger: Id
  const mark = '[Moved from the notes on Ana Ng by Lee Lead]'
  const move = (input: Partial<{ interview: Id; to: Id; aside: Id | null }> = {}) => ({
    action: world.action,
    interview: world.interview,
    aside: null,
    to: other,
    move: world.newId(),
    mark,
    ...input,
  })

  beforeEach(async () => {
    stranger = world.newId()
    other = world.newId()
    const role = world.roles()[0]?.id ?? ''
    await world.run(
      createApplicant,
      { action: world.action, applicant: stranger, number: '77', familyName: 'Other', roles: [role] },
      world.clerk,
    )
    const { guide } = world.guide(1)
    const panel = [{ person: world.lead, role: 'lead' as const }]
    await world.run(
      createInterview,
      {
        action: world.action,
        interview: other,
        applicant: stranger,
        round: guide.round,
        guide: guide.id,
        panel,
      },
      world.clerk,
    )
  })

  it('are moved below the other’s own words, and both keep that they were', async () => {
    const [first, second] = questions
    const question = first?.id ?? ''
    const followUp = first?.followUps[0]?.id ?? ''
    const there = { ...place, interview: other }
    await begin()
    await world.run(writeNotes, { ...place, question, text: 'Moved words' }, world.lead)
    await world.run(writeNotes, { ...place, question: second?.id ?? '', text: 'More' }, world.lead)
    await world.run(setNotesFollowUp, { ...place, followUp, state: 'asked' }, world.lead)
    await world.run(setNotesTime, { ...place, part: question, milliseconds: 1000 }, world.lead)
    await world.run(clarifyInNotes, { ...place, question, words: 'A word' }, world.lead)
    await world.run(writeNotes, { ...there, question, text: 'Own words' }, world.lead)
    await world.run(setNotesFollowUp, { ...there, followUp, state: 'covered' }, world.lead)
    await world.run(setNotesTime, { ...there, part: question, milliseconds: 500 }, world.lead)
    const change = await world.run(moveNotes, move(), world.lead)
    expect(new Set(change.header.patches.map(({ record }) => record)).size).toBe(2)
    expect(notes(other)).toMatchObject({
      transcript: {
        [question]: `Own words\n\n${mark}\nMoved words`,
        [second?.id ?? '']: `${mark}\nMore`,
      },
      followUp: { [followUp]: 'covered' },
      clarified: { [question]: `${mark}\nA word` },
      timeUsed: { [question]: 1500 },
      firstAsked: { [question]: world.now },
    })
    const said = { by: world.lead, at: world.now }
    expect(Object.values(notes(other).moved)).toEqual([
      { ...said, direction: 'from', interview: world.interview },
    ])
    expect(notes().transcript[question]).toBe('')
    expect(Object.values(notes().moved)).toEqual([{ ...said, direction: 'to', interview: other }])
    expect(await world.refusal(moveNotes, move(), world.lead)).toBe('notes.nothing-to-move')
  })

  it('are moved out of what was set aside, once', async () => {
    const question = questions[0]?.id ?? ''
    await begin()
    await world.run(writeNotes, { ...place, question, text: 'Somebody else' }, world.lead)
    const aside = world.newId()
    await world.run(setNotesAside, { ...place, aside }, world.lead)
    await world.run(beginNotes, place, world.lead)
    await world.run(writeNotes, { ...place, question, text: 'The right one' }, world.lead)
    await world.run(moveNotes, move({ aside }), world.lead)
    expect(notes().transcript[question]).toBe('The right one')
    expect(notes().aside[aside]?.movedTo).toBe(other)
    expect(notes(other).transcript[question]).toBe(`${mark}\nSomebody else`)
    expect(await world.refusal(moveNotes, move({ aside }), world.lead)).toBe('notes.nothing-to-move')
  })

  it('of a question that the other’s guide does not have go to its first, with the question', async () => {
    const asked = world
      .guide(1)
      .guide.content.questions.find(({ id }) => questions.every((one) => one.id !== id))
    const unknown = asked?.id ?? world.newId()
    await begin()
    await world.run(writeNotes, { ...place, question: unknown, text: 'Words' }, world.lead)
    await world.run(moveNotes, move(), world.lead)
    const heading = asked === undefined ? mark : `${mark}\n${asked.text}`
    expect(notes(other).transcript[questions[0]?.id ?? '']).toBe(`${heading}\nWords`)
  })

  it('go to one’s own interviews alone, and not once a sheet rests on them', async () => {
    const question = questions[0]?.id ?? ''
    const text = 'Words'
    expect(await world.refusal(moveNotes, move({ to: world.interview }), world.lead)).toBe(
      'notes.same-interview',
    )
    await world.run(writeNotes, { ...place, question, text }, world.lead)
    await world.run(updateInterview, { ...place, interview: other, fields: { panel: [] } }, world.clerk)
    expect(await world.refusal(moveNotes, move(), world.lead)).toBe('interview.not-on-panel')
    const panel = [{ person: world.lead, role: 'lead' as const }]
    await world.run(updateInterview, { ...place, interview: other, fields: { panel } }, world.clerk)
    await holdInterview(world)
    await submit(world)
    expect(await world.refusal(moveNotes, move(), world.lead)).toBe('notes.submitted')
    await world.run(
      declareRecusal,
      { action: world.action, applicant: stranger, reason: '', decidedBy: '' },
      world.lead,
    )
    expect(await world.refusal(moveNotes, move(), world.lead)).toBe('panel.recused')
  })
})
