import { beforeEach, describe, expect, it } from 'vitest'
import { setNotesFollowUp, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { endNotes } from '#shared/domain/interview/commands/run-commands'
import {
  addToNotes,
  changePause,
  clarifyInNotes,
  explainOrder,
  pauseNotes,
  setNotesAsked,
  skipInNotes,
} from '#shared/domain/interview/commands/treatment-commands'
import { askedOrder } from '#shared/domain/interview/asked-order'
import { unexplained } from '#shared/domain/interview/equal-treatment'
import { packetModel } from '#shared/domain/records/packet-model'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { sixChecks } from '#shared/domain/scoring/checks/six-checks'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { unwrap } from '#shared/kernel/result'
import { freezeSheet, holdInterview } from './support/held-interview'
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

const write = async (number: number, text: string) =>
  world.run(writeNotes, { ...place, question: all()[number - 1]?.id ?? '', text }, world.lead)

/** All asked, follow-ups covered, in this order. */
async function ask(...order: readonly number[]): Promise<void> {
  await begin()
  for (const number of order) {
    const { id: question = '', followUps = [] } = questions[number - 1] ?? {}
    await write(number, 'Words')
    for (const { id: followUp } of followUps) {
      await world.run(setNotesFollowUp, { ...place, followUp, state: 'covered', question }, world.lead)
    }
  }
}

describe('an interview is not closed without a word on what was not like in the others', () => {
  it('lists every question that was not asked, then what is open of those that were', async () => {
    await begin()
    expect(unexplained(questions, notes())).toEqual(
      questions.map(({ id }) => ({ kind: 'question', question: id })),
    )
    expect(await world.refusal(endNotes, place, world.lead)).toBe('interview.unexplained')
    const [first, second] = questions
    await world.run(writeNotes, { ...place, question: first?.id ?? '', text: 'Yes' }, world.lead)
    await world.run(setNotesAsked, { ...place, question: second?.id ?? '', asked: true }, world.lead)
    const followUps = questions.flatMap((question) => question.followUps)
    expect(followUps.length).toBeGreaterThan(1)
    expect(unexplained(questions, notes()).map(({ kind }) => kind)).toEqual(followUps.map(() => 'follow-up'))
    for (const [index, { id }] of followUps.entries()) {
      if (index === 0) await world.run(skipInNotes, { ...place, left: id, reason: 'No time' }, world.lead)
      else await world.run(setNotesFollowUp, { ...place, followUp: id, state: 'covered' }, world.lead)
    }
    await world.run(endNotes, place, world.lead)
    expect(notes().endedAt).toBe(world.now)
  })

  it('takes a reason for a question for all of it, and wants a blank one again', async () => {
    await begin()
    for (const { id } of questions) {
      await world.run(skipInNotes, { ...place, left: id, reason: 'The room was needed' }, world.lead)
    }
    expect(unexplained(questions, notes())).toEqual([])
    const left = questions[0]?.id ?? ''
    await world.run(skipInNotes, { ...place, left, reason: '  ' }, world.lead)
    expect(unexplained(questions, notes())).toEqual([{ kind: 'question', question: left }])
    await world.run(skipInNotes, { ...place, left, reason: 'Asked in round 1' }, world.lead)
    // The end of the interview is the end of a pause that has its reason.
    const pause = world.newId()
    await world.run(pauseNotes, { ...place, pause }, world.lead)
    const why = { reason: 'technical', words: '' } as const
    await world.run(changePause, { ...place, pause, why, over: false }, world.lead)
    await world.run(endNotes, place, world.lead)
    expect(notes().pause[pause]).toEqual({ from: world.now, until: world.now, ...why })
  })

  it('wants a reason for every pause, in words for another one', async () => {
    await begin()
    for (const { id } of questions) {
      await world.run(skipInNotes, { ...place, left: id, reason: 'The room was needed' }, world.lead)
    }
    const pause = world.newId()
    await world.run(pauseNotes, { ...place, pause }, world.lead)
    const from = world.now
    world.now = '2026-11-23T15:40:00.000Z'
    await world.run(changePause, { ...place, pause, over: true }, world.lead)
    expect(unexplained(questions, notes())).toEqual([{ kind: 'pause', pause }])
    const other = { reason: 'other', words: '' } as const
    await world.run(changePause, { ...place, pause, why: other, over: false }, world.lead)
    expect(await world.refusal(endNotes, place, world.lead)).toBe('interview.unexplained')
    const why = { reason: 'interpretation', words: '' } as const
    await world.run(changePause, { ...place, pause, why, over: true }, world.lead)
    expect(notes().pause[pause]).toEqual({ from, until: '2026-11-23T15:40:00.000Z', ...why })
    await world.run(endNotes, place, world.lead)
    expect(notes().endedAt).toBe(world.now)
    const unknown = { ...place, pause: world.newId(), over: true }
    expect(await world.refusal(changePause, unknown, world.lead)).toBe('record.not-found')
  })
})

/** Of every role: more than one applicant is asked. */
const all = () => world.guide(1).guide.content.questions

describe('the order of the questions', () => {
  it('is that of the first words or follow-ups, whatever is written later and whatever the clock says', async () => {
    await begin()
    const [first, second, third] = all()
    const followUp = second?.followUps[0]?.id ?? ''
    const question = second?.id ?? ''
    await world.run(setNotesFollowUp, { ...place, followUp, state: 'asked', question }, world.lead)
    world.now = '2026-11-23T14:00:00.000Z'
    await write(1, 'After a clock was set back')
    world.now = '2026-11-23T18:00:00.000Z'
    await write(2, 'Later words')
    await write(3, '   ')
    expect(askedOrder(all(), notes())).toEqual([2, 1])
    expect(Object.keys(notes().firstAsked)).not.toContain(third?.id)

    await write(1, '')
    expect(notes().firstAsked[first?.id ?? '']).toBeNull()
    await write(3, 'Now')
    await write(1, 'Asked last')
    expect(askedOrder(all(), notes())).toEqual([2, 3, 1])
    // A follow-up of it still says that it was asked.
    await write(2, '')
    expect(askedOrder(all(), notes())).toEqual([2, 3, 1])
    await world.run(setNotesFollowUp, { ...place, followUp, state: null, question }, world.lead)
    expect(askedOrder(all(), notes())).toEqual([3, 1])
  })

  it('wants one reason where it is not the guide’s', async () => {
    const rest = questions.map((_question, index) => index + 1).slice(2)
    const order = [2, 1, ...rest]
    await ask(...order)
    expect(unexplained(questions, notes())).toEqual([{ kind: 'order', order }])
    expect(await world.refusal(endNotes, place, world.lead)).toBe('interview.unexplained')
    await world.run(explainOrder, { ...place, reason: ' ' }, world.lead)
    expect(unexplained(questions, notes())).toHaveLength(1)
    await world.run(explainOrder, { ...place, reason: 'They began with it' }, world.lead)
    await world.run(endNotes, place, world.lead)

    // What is completed after the end says nothing about when it was asked.
    const asked = notes().firstAsked
    await write(2, '')
    await write(2, 'Completed')
    expect(notes().firstAsked).toEqual(asked)
  })

  it('needs no word where it is the guide’s, with or without what nobody knows the time of', async () => {
    await begin()
    await write(1, 'Words')
    await world.run(setNotesAsked, { ...place, question: all()[1]?.id ?? '', asked: true }, world.lead)
    await write(3, 'Words')
    expect(unexplained(all(), notes()).map(({ kind }) => kind)).not.toContain('order')
  })

  it('is frozen with its reason, looked at by HR, and printed', async () => {
    await ask(...[...questions.keys()].map((index) => index + 1).reverse())
    await world.run(explainOrder, { ...place, reason: 'They began with it' }, world.lead)
    const { content, frozen } = await freezeSheet(world, world.lead)
    const order = [...questions.keys()].map((index) => index + 1).reverse()
    expect(content.orderReason).toBe('They began with it')
    expect(askedOrder(questions, content)).toEqual(order)
    const [responses] = sixChecks(content, { standing: 'to-check', signed: true, superseded: undefined })
    expect(responses?.warnings).toContainEqual({
      code: 'sheet-warning.out-of-order',
      order,
      reason: 'They began with it',
    })
    expect(scoreSheetModel(content, frozen).conduct.order).toBe(
      `Not the guide’s: asked in the order ${order.join(', ')}\nReason: They began with it`,
    )
    const { firstAsked, orderReason, ...earlier } = content
    expect(Object.keys(firstAsked)).toHaveLength(questions.length)
    expect(orderReason).not.toBe('')
    const read = SheetRevision.parse(earlier)
    expect(read).toMatchObject({ firstAsked: {}, orderReason: '' })
    expect(scoreSheetModel(read, frozen).conduct.order).toBe('')
    expect(sheetDifferences(read, content).map(({ part }) => part)).toEqual(['orderReason'])
  })
})

describe('what was not like in the other interviews', () => {
  it('is frozen with the sheet, printed, and what HR’s check of the responses looks at', async () => {
    await holdInterview(world)
    const before = await freezeSheet(world, world.lead)
    const [first] = questions
    const followUp = first?.followUps[0]?.id ?? ''
    const question = first?.id ?? ''
    await world.run(setNotesFollowUp, { ...place, followUp, state: null }, world.lead)
    await world.run(skipInNotes, { ...place, left: followUp, reason: 'The alarm rang' }, world.lead)
    const added = { text: 'Since when?', reason: 'The date was not heard', after: question, deleted: false }
    await world.run(addToNotes, { ...place, question: world.newId(), ...added }, world.lead)
    const taken = { ...place, question: world.newId(), ...added, text: 'Taken back', deleted: true }
    await world.run(addToNotes, taken, world.lead)
    await world.run(clarifyInNotes, { ...place, question, words: 'What a gauge is' }, world.lead)
    const pause = world.newId()
    await world.run(pauseNotes, { ...place, pause }, world.lead)
    const why = { reason: 'technical', words: 'No sound' } as const
    await world.run(changePause, { ...place, pause, why, over: true }, world.lead)

    const { content, frozen } = await freezeSheet(world, world.lead)
    expect(content.added).toEqual([
      { after: question, text: 'Since when?', reason: 'The date was not heard' },
    ])
    expect(content.skipped).toEqual({ [followUp]: 'The alarm rang' })
    expect(content.clarified).toEqual({ [question]: 'What a gauge is' })
    expect(content.pauses).toEqual([{ from: world.now, until: world.now, ...why }])
    expect(sheetDifferences(before.content, content).map(({ part }) => part)).toEqual([
      'followUps',
      'skipped',
      'clarified',
      'added',
      'pauses',
    ])

    const [responses] = sixChecks(content, { standing: 'to-check', signed: true, superseded: undefined })
    expect(responses).toMatchObject({ code: 'responses', answer: 'look', missing: [] })
    expect(responses?.warnings.map(({ code }) => code)).toEqual([
      'sheet-warning.skipped',
      'sheet-warning.added',
    ])

    const model = scoreSheetModel(content, frozen)
    expect(model.questions[0]?.clarified).toBe('What a gauge is')
    expect(model.questions[0]?.followUps[0]).toMatchObject({
      outcome: 'not-asked',
      reason: 'The alarm rang',
    })
    expect(model.conduct.added).toEqual([
      { where: 'Question 1', text: 'Since when?', reason: 'The date was not heard' },
    ])
    expect(model.conduct.pauses[0]?.why).toBe('Technical fault: No sound')
    expect(model.conduct.sittings).toHaveLength(1)
  })

  it('may be a whole question: its reason stands for the response', async () => {
    await holdInterview(world)
    const question = questions[1]?.id ?? ''
    await world.run(writeNotes, { ...place, question, text: '' }, world.lead)
    for (const { id: followUp } of questions[1]?.followUps ?? []) {
      await world.run(setNotesFollowUp, { ...place, followUp, state: null }, world.lead)
    }
    const unsaid = await freezeSheet(world, world.lead)
    const along = { standing: 'to-check', signed: true, superseded: undefined } as const
    expect(sixChecks(unsaid.content, along)[0]?.missing).toEqual([{ code: 'missing.response', question }])
    await world.run(skipInNotes, { ...place, left: question, reason: 'Asked in round 1' }, world.lead)
    const said = await freezeSheet(world, world.lead)
    expect(sixChecks(said.content, along)[0]).toMatchObject({
      answer: 'look',
      missing: [],
      warnings: [{ code: 'sheet-warning.skipped', question, followUp: null, reason: 'Asked in round 1' }],
    })
  })
})

describe('extra minutes', () => {
  it('are HR’s to grant, and are frozen as minutes alone', async () => {
    const fields = { extraMinutes: 20 }
    expect(await world.refusal(updateInterview, { ...place, fields }, world.lead)).toBe('action.not-hr')
    await world.run(updateInterview, { ...place, fields }, world.clerk)
    await world.run(updateInterview, { ...place, fields: { ...fields, comments: 'Room 4' } }, world.lead)
    await holdInterview(world)
    const { content } = await freezeSheet(world, world.lead)
    expect(content.interview.extraMinutes).toBe(20)

    const printing = { now: world.now, heads: new Map() }
    const { model } = unwrap(await packetModel(world.records, new Map(), place, printing))
    const { conclusion, introduction, questions: asked } = model.guide
    const spread = [introduction, ...asked, conclusion].reduce((sum, { minutes }) => sum + minutes, 0)
    const planned = world.guide(1).guide.content
    const before = [planned.introduction, ...questions, planned.conclusion]
    expect(model.minutes).toEqual({ all: spread, extra: 20 })
    expect(spread).toBe(before.reduce((sum, { minutes }) => sum + minutes, 0) + 20)
  })
})
