import { beforeEach, describe, expect, it } from 'vitest'
import { defineCommand, inPrivate } from '#shared/domain/define-command'
import { openWork } from '#shared/domain/records/open-work'
import { recordIds } from '#shared/domain/record-ids'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { acceptSheet } from '#shared/domain/scoring/commands/accept-sheet'
import { openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import { rateSheet, writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import { checkList } from '#shared/domain/scoring/checks/check-list'
import { sixChecks, type CheckedAlong } from '#shared/domain/scoring/checks/six-checks'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { addMinutes } from '#shared/kernel/time'
import { unwrap } from '#shared/kernel/result'
import { z } from 'zod'
import { freezeSheet, holdInterview, submit } from './support/held-interview'
import { secretOf } from './support/laptops'
import { makeWorld, type World } from './support/world'

const REASONS = 'The analysis contradicts question 2.'
let world: World
let place: { action: string; interview: string }
beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
  await holdInterview(world)
})

const later = (hours: number) => {
  world.now = addMinutes(world.now, hours * 60)
}
const listFor = async (viewer = world.clerk) => checkList(world.records, world.action, viewer, world.now)
const standing = async () => (await listFor()).rows.map((row) => row.standing)
const checked = (revision: string) => ({ action: place.action, assessment: place.interview, revision })
const open = async (revision: string, rater = world.lead) =>
  world.run(openSheet, { ...checked(revision), key: secretOf('q') }, rater)
const accept = (revision: string, accepted = true) => ({ ...checked(revision), accepted })

describe('the six checks of a submitted sheet', () => {
  const along: CheckedAlong = { standing: 'to-check', signed: true, superseded: undefined }
  const answers = (content: SheetRevision, other: Partial<CheckedAlong> = {}) =>
    Object.fromEntries(sixChecks(content, { ...along, ...other }).map(({ code, answer }) => [code, answer]))
  const all = { responses: 'yes', ratings: 'yes', analysis: 'yes', fixed: 'yes', signed: 'yes' }

  it('look where no words support a rating, and say where', async () => {
    const { content } = await submit(world)
    expect(answers(content)).toEqual({ ...all, agreement: 'look' })
    const [, , , agreement] = sixChecks(content, along)
    expect(agreement?.warnings).toContainEqual({
      code: 'sheet-warning.no-passage',
      competency: world.competencies()[0]?.id,
    })
  })

  it('find words that support a rating in what was frozen', async () => {
    const question = world.guide(1).guide.content.questions[0]?.id ?? ''
    const competency = world.competencies()[0]?.id ?? ''
    const words = { question, start: 0, end: 7, quote: 'I found', competency, level: 'competent' }
    await world.run(tiePassage, { ...place, passage: world.newId(), ...words }, world.lead)
    const { content } = await submit(world)
    const warned = sixChecks(content, along).flatMap(({ warnings }) => warnings)
    expect(warned).not.toContainEqual({ code: 'sheet-warning.no-passage', competency })
    expect(warned).toContainEqual({
      code: 'sheet-warning.no-passage',
      competency: world.competencies()[1]?.id,
    })
  })

  it('say no to what is missing, unsigned, or returned', async () => {
    const { content } = await freezeSheet(world, world.lead)
    const [first = ''] = Object.keys(content.transcripts)
    const { [first]: _, ...transcripts } = content.transcripts
    expect(answers({ ...content, transcripts })).toMatchObject({ responses: 'no', ratings: 'yes' })
    expect(answers({ ...content, ratings: {} })).toMatchObject({ responses: 'yes', ratings: 'no' })
    expect(answers({ ...content, analysis: 'Good.' })).toMatchObject({ ratings: 'yes', analysis: 'no' })
    expect(answers(content, { signed: false })).toMatchObject({ signed: 'no', fixed: 'yes' })
    expect(answers(content, { standing: 'returned' })).toMatchObject({ fixed: 'no', signed: 'yes' })
  })

  it('show what is different since it was returned', async () => {
    const { content } = await freezeSheet(world, world.lead)
    const mended = { ...content, analysis: 'Another view. It holds.' }
    const [, , , , fixed] = sixChecks(mended, { ...along, standing: 'fixed', superseded: content })
    expect(fixed).toMatchObject({ answer: 'look', differences: [{ part: 'analysis' }] })
  })
})

describe('HR’s list of sheets', () => {
  it('goes from to check to returned, fixed and accepted; who returned it meanwhile counts', async () => {
    expect(await listFor()).toMatchObject({
      rows: [],
      deadlines: [{ person: world.lead, count: 1, late: 0 }],
    })
    const first = await submit(world)
    await open(first.hash)
    expect(await standing()).toEqual(['to-check'])
    later(1)
    await world.run(returnSheet, { ...checked(first.hash), reasons: REASONS })
    expect(await standing()).toEqual(['returned'])
    later(1)
    await world.run(
      writeAnalysis,
      { ...place, text: 'I read my notes again. The levels still hold.' },
      world.lead,
    )
    const second = await submit(world, world.lead, { supersedes: first, reason: 'As returned' })
    expect((await listFor()).rows).toMatchObject([
      { standing: 'fixed', returned: { reasons: REASONS }, open: false },
    ])
    expect(await world.refusal(acceptSheet, accept(first.hash))).toBe('sheet.superseded')
    await open(second.hash)
    await world.run(acceptSheet, accept(second.hash))
    expect(await standing()).toEqual(['accepted'])
    later(1)
    await world.run(returnSheet, { ...checked(second.hash), reasons: 'One more thing.' })
    expect(await standing()).toEqual(['returned'])
    later(1)
    await world.run(acceptSheet, accept(second.hash))
    expect(await standing()).toEqual(['accepted'])
    await world.run(acceptSheet, accept(second.hash, false))
    expect(await standing()).toEqual(['returned'])
  })

  it('says until when a returned sheet is to come back: by the rule of the sheet, from the return', async () => {
    const { hash } = await submit(world)
    later(30)
    const at = world.now
    await world.run(returnSheet, { ...checked(hash), reasons: REASONS })
    const due = addMinutes(at, 24 * 60)
    expect((await listFor()).rows[0]?.due).toBe(due)
    expect((await listFor()).deadlines).toEqual([{ person: world.lead, count: 1, late: 0, next: due }])
    expect(await openWork(world.records, world.action, world.now)).toMatchObject([
      { kind: 'returned', due, overdue: false },
    ])
    later(25)
    expect((await listFor()).deadlines).toMatchObject([{ late: 1, next: undefined }])
  })

  it('is accepted by HR alone, once it is open, and not by its own rater', async () => {
    const { hash } = await submit(world)
    expect(await world.refusal(acceptSheet, accept(hash), world.lead)).toBe('action.not-hr')
    expect(await world.refusal(acceptSheet, accept('1'.repeat(64)))).toBe('sheet.not-submitted')
    expect(await world.refusal(acceptSheet, accept(hash))).toBe('sheet.not-open')
    await open(hash)
    await world.run(acceptSheet, accept(hash))

    const other = await makeWorld()
    await other.run(updateInterview, {
      action: other.action,
      interview: other.interview,
      fields: { panel: [{ person: other.clerk, role: 'lead' }] },
    })
    await holdInterview(other, other.clerk)
    const own = await submit(other, other.clerk)
    const input = { action: other.action, assessment: other.interview, revision: own.hash, accepted: true }
    expect(await other.refusal(acceptSheet, input)).toBe('sheet.own-check')
  })

  it('shows nothing to HR who has a sheet to write about the same applicant', async () => {
    const { clerk, lead } = world
    const { hash } = await submit(world)
    await open(hash)
    expect((await listFor()).rows).toMatchObject([{ open: true, ownFirst: false }])
    const panel = [
      { person: lead, role: 'lead' as const },
      { person: clerk, role: 'rater' as const },
    ]
    await world.run(updateInterview, { ...place, fields: { panel } })
    expect((await listFor()).rows).toMatchObject([{ open: false, ownFirst: true }])
  })
})

describe('a rating', () => {
  const meddle = defineCommand(
    'test.meddle',
    z.object({ action: z.string(), record: z.string(), field: z.string() }),
    (_records, { action, record, field }) =>
      Promise.resolve(inPrivate(action, [{ record, field, value: 'exceeds' }])),
  )

  it('is nobody’s but its rater’s: HR cannot change it, not even past the commands', async () => {
    const competency = world.competencies()[0]?.id ?? ''
    const ratings = async () =>
      unwrap(await loadSheetMaterial(world.records, { ...place, rater: world.lead })).work.rating
    const before = await ratings()
    const input = { ...place, competency, rating: 'exceeds' as const }
    expect(await world.refusal(rateSheet, input)).toBe('interview.not-on-panel')
    const record = recordIds.sheet(world.interview, world.lead)
    await world.run(meddle, { action: world.action, record, field: `rating/${competency}` })
    expect(await ratings()).toEqual(before)
    expect(before[competency]).toBe('meets')
  })
})
