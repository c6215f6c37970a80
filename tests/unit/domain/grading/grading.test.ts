import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { standings } from '#shared/domain/decision/standings'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { openGradings } from '#shared/domain/records/open-gradings'
import { recordIds } from '#shared/domain/record-ids'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { checkList } from '#shared/domain/scoring/checks/check-list'
import { acceptSheet } from '#shared/domain/scoring/commands/accept-sheet'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { recordHandedIn } from '#shared/domain/scoring/grading/commands/record-handed-in'
import { HandedIn, handedInFor, isLate } from '#shared/domain/scoring/grading/handed-in'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { setFields } from '#shared/log/command'
import { submissionsFor } from '#shared/domain/scoring/submissions'
import { Deal, reviewIdOf } from '#shared/domain/scoring/review/review'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import { setReviewTime } from '#shared/domain/scoring/review/commands/review-work-commands'
import { sheetContent, totalTime } from '#shared/domain/scoring/sheet-revision'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { sheetWarnings } from '#shared/domain/scoring/sheet-warnings'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { readAs } from '#shared/log/read-as'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { secretOf } from '../support/laptops'
import { makeWorld, type World } from '../support/world'
import { addAssessment, dealWork, grade, gradings, HANDED_IN, ZONE } from './support'

const key = secretOf('g')
let world: World
let noor: Id
let ben: Id
let contents: Map<Hash, SheetRevision>

beforeEach(async () => {
  world = await makeWorld()
  noor = await world.addSme('Noor Haddad')
  ben = await world.addSme('Ben Okafor')
  contents = new Map()
})

async function gradeAndKeep(grading: Id, grader: Id, ratings: Parameters<typeof grade>[2]) {
  const sheet = await grade(world, { grading, grader }, ratings)
  contents.set(sheet.hash, sheet.content)
  const closed = { action: world.action, assessment: grading, revision: sheet.hash, key }
  await world.run(keepSealingKey, closed, grader)
  return { ...sheet, closed }
}

const standing = async (viewer: Id) =>
  standings(world.records, {
    action: world.action,
    viewer,
    categories: ['a', 'b', 'c'],
    contentOf: (revision) => Promise.resolve(contents.get(revision)),
  })

const open = async (viewer: Id, now = world.now) =>
  (
    await openGradings(world.records, {
      action: world.action,
      viewer,
      now,
      contentOf: (revision) => Promise.resolve(contents.get(revision)),
    })
  ).map(({ kind, person, overdue }) => `${kind} ${person}${overdue ? ' overdue' : ''}`)

describe('what was handed in', () => {
  it('is recorded by HR alone, for assessments alone', async () => {
    const round = await addAssessment(world)
    const input = {
      action: world.action,
      round,
      applicant: world.applicant,
      outcome: HANDED_IN,
      extraMinutes: 0,
    }
    expect(await world.refusal(recordHandedIn, input, noor)).toBe('action.not-hr')
    const other = { ...input, round: world.rounds()[0]?.id ?? '' }
    expect(await world.refusal(recordHandedIn, other)).toBe('grading.round-not-technical')
    await world.run(recordHandedIn, input)
    expect((await handedInFor(world.records, world.action, round)).get(world.applicant)?.outcome).toEqual(
      HANDED_IN,
    )
  })

  it('counts only where somebody of HR said so, whatever comes from another laptop', async () => {
    const { action, applicant } = world
    const round = await addAssessment(world)
    const forged = defineCommand('forged', z.object({}), () => {
      const record = recordIds.handedIn(reviewIdOf(round, applicant))
      const said = { round, applicant, outcome: HANDED_IN, extraMinutes: 0, by: world.clerk, at: world.now }
      return Promise.resolve(inAction(action, setFields(record, said)))
    })
    await world.run(forged, {}, noor)
    expect((await handedInFor(world.records, action, round)).size).toBe(0)
  })

  it.each([
    ['2026-11-20T17:00', ZONE, 0, false],
    ['2026-11-20T17:01', ZONE, 0, true],
    ['2026-11-20T17:31', ZONE, 30, true],
    ['2026-11-20T17:30', ZONE, 30, false],
    // 16:30 in Chicago is 17:30 in New York.
    ['2026-11-20T16:30', 'America/Chicago', 0, true],
  ])('at %s in %s with %i minutes more is late: %s', (at, zone, extraMinutes, late) => {
    const known = HandedIn.parse({
      round: world.newId(),
      applicant: world.applicant,
      outcome: { kind: 'handed-in', when: { at, zone } },
      extraMinutes,
      by: world.clerk,
      at: world.now,
    })
    expect(isLate(known, { at: '2026-11-20T17:00', zone: ZONE })).toBe(late)
    expect(isLate(known, null)).toBe(false)
  })
})

describe('dealing work to graders', () => {
  it('leaves out whose work did not come, and avoids who interviews the applicant', async () => {
    const round = await addAssessment(world)
    const late = await world.addApplicant('Moreau')
    const [dealt, ...more] = await dealWork(world, round)
    expect(more).toEqual([])
    expect(dealt?.reviewers.slice().sort()).toEqual([noor, ben].sort())
    const none = { action: world.action, round, applicant: late, extraMinutes: 0 }
    await world.run(recordHandedIn, { ...none, outcome: { kind: 'none' } })
    const again = { action: world.action, round, seed: '8'.repeat(32) }
    expect(await world.refusal(dealReviews, again)).toBe('review.nothing-to-deal')
  })

  it('takes who interviews the applicant where nobody else is left', async () => {
    const { action, applicant, lead } = world
    const round = await addAssessment(world)
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, ben)
    const [dealt] = await dealWork(world, round)
    expect(dealt?.reviewers.slice().sort()).toEqual([lead, noor].sort())
  })

  it('asks for a reason while the readiness checklist is not met, and keeps it', async () => {
    const { action } = world
    const round = await addAssessment(world, { checklist: [{ text: 'Ask the union', done: false }] })
    const input = { action, round, applicant: world.applicant, outcome: HANDED_IN, extraMinutes: 0 }
    await world.run(recordHandedIn, input)
    const deal = { action, round, seed: '7'.repeat(32) }
    expect(await world.refusal(dealReviews, deal)).toBe('grading.not-ready')
    await world.run(dealReviews, { ...deal, reason: 'The union answers tomorrow.' })
    const view = world.records.view(recordIds.deal(round))
    expect(view && readAs(Deal, view)?.reason).toBe('The union answers tomorrow.')
    // Once it was said, those who come later are dealt without being asked again.
    const other = await world.addApplicant('Moreau')
    await world.run(recordHandedIn, { ...input, applicant: other })
    await world.run(dealReviews, deal)
    expect(gradings(world, round)).toHaveLength(2)
  })
})

describe('grading', () => {
  it('tells nobody whose work it is, in no part of the sheet', async () => {
    const { action, applicant } = world
    const round = await addAssessment(world)
    const paper = { sha256: 'a'.repeat(64), bytes: 3, mediaType: 'text/plain', kind: 'other' as const }
    const work = { action, applicant, name: 'Okafor exercise.txt', ...paper, workOf: round }
    const original = world.newId()
    await world.run(attachPaper, { ...work, paper: original })
    const [dealt] = await dealWork(world, round)
    const grading = dealt?.id ?? ''
    const material = unwrap(
      await loadSheetMaterial(world.records, { action, interview: grading, rater: noor }),
    )
    expect(material.technical?.files).toMatchObject([{ redacted: false, paper: { id: original } }])
    const { technical, ...shown } = material
    expect(JSON.stringify(shown)).not.toMatch(/Okafor|\bAda\b/u)
    expect(technical?.entries.map(({ familyName }) => familyName)).toEqual(['Okafor'])
    const copy = {
      ...work,
      sha256: 'b'.repeat(64),
      paper: world.newId(),
      redactionOf: original,
      name: 'x.txt',
    }
    await world.run(attachPaper, copy)
    const { content, text, hash } = await grade(world, { grading, grader: noor }, ['meets', 'exceeds'])
    expect(text).not.toMatch(/Okafor|\bAda\b/u)
    expect(content.technical?.files).toEqual([{ sha256: 'b'.repeat(64), redacted: true }])
    expect(content.interview.panel).toEqual([])
    expect(sheetContent(text, hash)).toEqual(content)
    const model = scoreSheetModel(content, { hash, text })
    expect(model.work?.instructions).toBe('Summarise the attached report for a mayor.')
    expect(model.applicant).toMatchObject({ name: '', number: applicant.slice(0, 7) })
  })

  it('is by the assessment’s own number for a two', async () => {
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const grading = dealt?.id ?? ''
    const one = await grade(world, { grading, grader: noor }, ['meets', 'exceeds'])
    const two = await grade(world, { grading, grader: ben }, ['exceeds', 'exceeds'])
    expect([one.content.interviewRating, two.content.interviewRating]).toEqual([1, 2])
  })

  it('takes time, which is frozen with the sheet and changes nothing of what it says', async () => {
    const { action } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const grading = dealt?.id ?? ''
    await world.run(setReviewTime, { action, review: grading, milliseconds: 95_000 }, noor)
    const one = await grade(world, { grading, grader: noor }, ['meets', 'exceeds'])
    const two = await grade(world, { grading, grader: ben }, ['meets', 'exceeds'])
    expect([totalTime(one.content), totalTime(two.content)]).toEqual([95_000, 0])
    const longer = { ...one.content, timeUsed: { grading: 120_000 } }
    expect(sheetDifferences(one.content, longer)).toEqual([])
    expect(scoreSheetModel(one.content, one).conduct.timeUsed).toBe('')
  })

  it('is for those alone to whom the work was dealt, and asks for words of evidence', async () => {
    const { action, lead } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const interview = dealt?.id ?? ''
    const competency = world.competencies()[0]?.id ?? ''
    const rate = { action, interview, competency, rating: 'meets' as const }
    expect(await world.refusal(rateSheet, rate, lead)).toBe('grading.not-a-grader')
    await world.run(rateSheet, rate, noor)
    const material = unwrap(await loadSheetMaterial(world.records, { action, interview, rater: noor }))
    expect(sheetWarnings(material)).toEqual([{ code: 'sheet-warning.no-evidence', competency }])
  })

  it('hides names from a grader until their work is graded', async () => {
    const { action, clerk, lead } = world
    const round = await addAssessment(world)
    expect(await namesHidden(world.records, action, noor)).toBe(false)
    const [dealt] = await dealWork(world, round)
    const hidden = async (person: Id) => namesHidden(world.records, action, person)
    expect([await hidden(noor), await hidden(lead), await hidden(clerk)]).toEqual([true, false, false])
    await grade(world, { grading: dealt?.id ?? '', grader: noor }, ['meets', 'meets'])
    expect(await hidden(noor)).toBe(false)
  })
})

describe('authority', () => {
  it('nobody can hand in, or write, the sheet of another grader', async () => {
    const { action, lead } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const grading = dealt?.id ?? ''
    const revision = 'c'.repeat(64)
    const forged = defineCommand('forged', z.object({}), () =>
      Promise.resolve(
        inAction(action, [
          ...setFields(recordIds.submission(grading, revision, noor), { revision, at: world.now }),
          ...setFields(recordIds.sheet(grading, noor), { analysis: 'Not mine.' }),
        ]),
      ),
    )
    await world.run(forged, {}, lead)
    expect(await submissionsFor(world.records, grading)).toEqual([])
    const material = unwrap(
      await loadSheetMaterial(world.records, { action, interview: grading, rater: noor }),
    )
    expect(material.work.analysis).toBe('')
  })
})

describe('what comes of it', () => {
  it('stays closed until all have submitted, then stands beside the interviews', async () => {
    const { clerk } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const grading = dealt?.id ?? ''
    const first = await gradeAndKeep(grading, noor, ['exceeds', 'meets'])
    expect(await world.refusal(openSheet, first.closed, noor)).toBe('sheet.others-not-submitted')
    const [early] = (await standing(clerk)).applicants
    expect(early?.technical).toMatchObject([
      { graders: 2, submitted: 1, sheets: [], ratings: [], outcome: undefined },
    ])
    const second = await gradeAndKeep(grading, ben, ['exceeds', 'exceeds'])
    await world.run(openSheet, first.closed, noor)
    await world.run(openSheet, second.closed, ben)
    const [late] = (await standing(clerk)).applicants
    expect(late?.technical[0]?.ratings.map(({ counts }) => counts)).toEqual(['exceeds', undefined])
    // They differ on the second competency: nothing is averaged, and who may be the third is told nothing.
    expect(late?.technical[0]?.outcome?.whole).toMatchObject([{ name: '', rating: undefined }])
    expect((await standing(world.lead)).applicants[0]?.technical).toMatchObject([{ sheets: [], ratings: [] }])
    expect(late?.technical[0]?.sheets.map(({ ratings }) => ratings[0]?.value)).toEqual(
      dealt?.reviewers.map((grader) => (grader === noor ? 1 : 2)),
    )
    expect((await standing(clerk)).technicalRounds.map(({ id }) => id)).toEqual([round])
  })

  it('comes to one rating where the graders agree, and to nothing for who still grades', async () => {
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const first = await gradeAndKeep(dealt?.id ?? '', noor, ['exceeds', 'exceeds'])
    expect((await standing(ben)).applicants[0]?.technical[0]).toMatchObject({
      sheets: [],
      outcome: undefined,
    })
    const second = await gradeAndKeep(dealt?.id ?? '', ben, ['exceeds', 'exceeds'])
    // All have submitted; to HR, whose laptop has both sheets, nothing shows until both are open.
    await world.run(openSheet, first.closed, noor)
    expect((await standing(world.clerk)).applicants[0]?.technical[0]).toMatchObject({
      sheets: [],
      outcome: undefined,
    })
    await world.run(openSheet, second.closed, ben)
    const outcome = (await standing(world.clerk)).applicants[0]?.technical[0]?.outcome
    expect(outcome).toMatchObject({
      settled: 'agreed',
      whole: [{ name: '', rating: { value: 2, values: { needed: 2 } } }],
    })
  })

  it('is open work until it is submitted and signed, to graders their own alone, overdue by the day', async () => {
    const { action, clerk, lead } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const assessment = dealt?.id ?? ''
    const both = (await open(clerk)).slice().sort()
    expect(both).toEqual([`unsubmitted ${noor}`, `unsubmitted ${ben}`].sort())
    expect(await open(noor)).toEqual([`unsubmitted ${noor}`])
    expect(await open(lead)).toEqual([])
    expect(await open(noor, '2026-11-27T22:00:01.000Z')).toEqual([`unsubmitted ${noor} overdue`])
    const { hash: revision } = await gradeAndKeep(assessment, noor, ['meets', 'meets'])
    expect(await open(noor)).toEqual([`unsigned ${noor}`])
    await world.run(returnSheet, { action, assessment, revision, reasons: 'Which paragraph?' })
    expect(await open(noor)).toEqual([`returned ${noor}`])
  })

  it('is checked, accepted and returned by HR as every sheet', async () => {
    const { action, clerk, now } = world
    const round = await addAssessment(world)
    const [dealt] = await dealWork(world, round)
    const assessment = dealt?.id ?? ''
    const first = await gradeAndKeep(assessment, noor, ['meets', 'meets'])
    const list = async () => checkList(world.records, action, clerk, now)
    expect((await list()).rows).toMatchObject([{ standing: 'to-check', open: false, round }])
    expect((await list()).deadlines.map(({ person }) => person)).toContain(ben)
    const accept = { action, assessment, revision: first.hash, accepted: true }
    expect(await world.refusal(acceptSheet, accept)).toBe('sheet.not-open')
    await gradeAndKeep(assessment, ben, ['meets', 'meets'])
    await world.run(openSheet, first.closed, noor)
    await world.run(acceptSheet, accept)
    const accepted = (await list()).rows.find(({ rater }) => rater === noor)
    expect(accepted).toMatchObject({ standing: 'accepted', open: true })
  })
})
