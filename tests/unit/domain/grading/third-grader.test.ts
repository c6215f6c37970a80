import { beforeEach, describe, expect, it } from 'vitest'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { standings } from '#shared/domain/decision/standings'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { openGradings } from '#shared/domain/records/open-gradings'
import { gradedSeats } from '#shared/domain/scoring/grading/graded-seats'
import { gradedForRole, gradedOutcome, gradedRating } from '#shared/domain/scoring/grading/graded-outcome'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { dealThirds } from '#shared/domain/scoring/review/commands/deal-thirds'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { secretOf } from '../support/laptops'
import { makeWorld, type World } from '../support/world'
import { addAssessment, dealWork, grade, gradings } from './support'

const LETTERS = { d: 'does-not-meet', m: 'meets', x: 'exceeds' } as const
const ratingOf = (letter: string): CompetencyRating => LETTERS[letter as keyof typeof LETTERS]

describe('what counts of a competency', () => {
  // What the two gave, what the third gave (- where nobody was asked), and what counts.
  const TABLE = [
    'dd - d',
    'mm - m',
    'xx - x',
    'dm - -',
    'dx - -',
    'mx - -',
    'dm d d',
    'dm m m',
    'dm x m',
    'dx d d',
    'dx m m',
    'dx x x',
    'mx d m',
    'mx m m',
    'mx x x',
    'mm d m',
    'mm x m',
    'dd x d',
    'xx d x',
  ]

  it.each(TABLE)('%s', (line) => {
    const [two = '', third, counts] = line.split(' ')
    const asked = third === '-' ? undefined : ratingOf(third ?? '')
    for (const given of [Array.from(two), Array.from(two).reverse()]) {
      expect(gradedRating(given.map(ratingOf), asked)).toBe(
        counts === '-' ? undefined : ratingOf(counts ?? ''),
      )
    }
  })

  it('is what the third agrees on with the only one of the two who was asked for it', () => {
    expect(gradedRating(['meets'], undefined)).toBeUndefined()
    expect(gradedRating(['meets'], 'meets')).toBe('meets')
    expect(gradedRating(['meets'], 'exceeds')).toBeUndefined()
  })
})

/** No panel has agreed on anything here. */
const consensusOf = () => Promise.resolve(undefined)

const seat = (content: SheetRevision, third: boolean) => ({
  person: content.rater.id,
  third,
  recused: false,
  content,
})

describe('a third grader', () => {
  let world: World
  let round: Id
  let grading: Id
  let contents: Map<Hash, SheetRevision>
  let two: readonly Id[]
  let smes: Id[]

  beforeEach(async () => {
    world = await makeWorld()
    const { action, applicant, lead } = world
    smes = []
    for (const name of ['Noor Haddad', 'Ben Okafor', 'Ida Roth']) smes.push(await world.addSme(name))
    contents = new Map()
    round = await addAssessment(world)
    // Who leads the interview has nothing to do with it in these tests.
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, lead)
    const [dealt] = await dealWork(world, round)
    grading = dealt?.id ?? ''
    two = dealt?.reviewers ?? []
  })

  async function hand(grader: Id, ratings: string) {
    const sheet = await grade(world, { grading, grader }, Array.from(ratings, ratingOf))
    contents.set(sheet.hash, sheet.content)
    const closed = { action: world.action, assessment: grading, revision: sheet.hash, key: secretOf('g') }
    await world.run(keepSealingKey, closed, grader)
    return { text: sheet.text, open: async () => world.run(openSheet, closed, grader) }
  }

  /** Both hand in; HR has what they gave. */
  async function handBoth(first: string, second: string) {
    const sheets = [await hand(two[0] ?? '', first), await hand(two[1] ?? '', second)]
    for (const { open } of sheets) await open()
    const ties = [{ review: grading, texts: sheets.map(({ text }) => text) }]
    return { action: world.action, round, ties }
  }

  const contentOf = (revision: Hash) => Promise.resolve(contents.get(revision))
  const openOf = async (viewer: Id) =>
    openGradings(world.records, { action: world.action, viewer, now: world.now, contentOf })
  const ties = async (viewer: Id) =>
    (await openOf(viewer)).map(({ kind }) => kind).filter((kind) => kind === 'review-tie')
  const waiting = async (viewer: Id) =>
    (await openOf(viewer)).filter(({ kind }) => kind === 'unsubmitted').length

  const work = async (viewer: Id) =>
    (
      await standings(world.records, {
        action: world.action,
        viewer,
        categories: ['a', 'b', 'c'],
        contentOf,
      })
    ).applicants[0]?.technical[0]

  it('is dealt by HR where the two differ, blind to them, and settles it', async () => {
    const { action, clerk } = world
    const tie = await handBoth('xm', 'xx')
    expect(await world.refusal(dealThirds, tie, two[0])).toBe('action.not-hr')
    expect(await ties(clerk)).toEqual(['review-tie'])
    expect(await ties(two[0] ?? '')).toEqual([])
    await world.run(dealThirds, tie)
    expect(await ties(clerk)).toEqual([])
    const third = gradings(world, round)[0]?.third ?? ''
    expect([...two, ''].includes(third)).toBe(false)
    expect(await work(clerk)).toMatchObject({ graders: 3, submitted: 2, sheets: [], ratings: [] })
    expect(await work(third)).toMatchObject({ sheets: [], ratings: [], outcome: undefined })
    expect(await namesHidden(world.records, action, third)).toBe(true)
    expect(await world.refusal(dealThirds, tie)).toBe('review.no-tie')
    const { open } = await hand(third, 'dx')
    await open()
    const settled = await work(clerk)
    expect(settled).toMatchObject({ third, outcome: { settled: 'third' } })
    // On the first competency the two agree; on the second two of three.
    expect(settled?.ratings.map(({ counts, originals }) => [counts, originals.length])).toEqual([
      ['exceeds', 3],
      ['exceeds', 3],
    ])
    expect(settled?.outcome?.whole[0]?.rating?.value).toBe(2)
    expect(await work(two[0] ?? '')).toMatchObject({ outcome: { settled: 'third' } })
  })

  it('HR who still rates the applicant is told neither what the two gave nor that they differ', async () => {
    const { action, clerk, interview, records } = world
    const tie = await handBoth('xm', 'xx')
    const given = async () => {
      const [line] = await gradedSeats(records, { action, round, viewer: clerk, contentOf })
      return [line?.hidden, line?.seats.filter(({ content }) => content !== undefined).length]
    }
    expect(await given()).toEqual([false, 2])
    const panel = [{ person: clerk, role: 'rater' as const }]
    await world.run(updateInterview, { action, interview, fields: { panel } })
    expect(await given()).toEqual([true, 0])
    expect(await ties(clerk)).toEqual([])
    const other = world.newId()
    await world.run(addPerson, { action, person: other, name: 'Hal Ito', duties: ['hr-specialist'] })
    expect(await ties(other)).toEqual(['review-tie'])
    await world.run(dealThirds, tie, other)
    const seats = async (viewer: Id) => {
      const [line] = await gradedSeats(records, { action, round, viewer, contentOf })
      return line?.seats.length
    }
    expect([await seats(other), await seats(clerk)]).toEqual([3, 2])
    expect([await waiting(other), await waiting(clerk)]).toEqual([1, 0])
  })

  it.each(['rater', 'trainee'] as const)(
    'HR who is recused, though on the panel as a %s, may deal a tie',
    async (role) => {
      const { action, applicant, clerk, interview } = world
      await handBoth('xm', 'xx')
      await world.run(updateInterview, { action, interview, fields: { panel: [{ person: clerk, role }] } })
      expect(await ties(clerk)).toEqual([])
      await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, clerk)
      expect(await ties(clerk)).toEqual(['review-tie'])
    },
  )

  it('who may still be asked reads nothing of what the two wrote', async () => {
    const { action, applicant, clerk } = world
    const tie = await handBoth('xm', 'xx')
    const other = smes.find((id) => !two.includes(id)) ?? ''
    const written = async (viewer: Id) => {
      const options = { action, viewer, applicant, role: null, categories: ['a', 'b', 'c'] as const }
      const basis = await decisionBasis(world.records, { ...options, contentOf, consensusOf })
      const graded = basis?.rounds.find((each) => each.round.id === round)
      return graded?.competencies.flatMap(({ evidence }) => evidence.map(({ text }) => text))
    }
    expect(await written(clerk)).not.toEqual([])
    expect(await written(other)).toEqual([])
    await world.run(dealThirds, tie)
    expect(await written(clerk)).toEqual([])
  })

  it('who rated other competencies does not settle those that only one of the two was asked for', async () => {
    await handBoth('xm', 'xm')
    const [first, second] = [...contents.values()]
    if (first === undefined || second === undefined) throw new Error('no sheets')
    const [kept, lost] = first.competencies.map(({ id }) => id)
    const less = { ...second, competencies: second.competencies.slice(0, 1) }
    less.ratings = { [kept ?? '']: second.ratings[kept ?? ''] ?? 'meets' }
    const seats = [seat(first, false), seat(less, false)]
    expect(gradedOutcome(seats)).toMatchObject({ settled: 'differ', differ: [lost] })
    const outcome = gradedOutcome([...seats, seat(less, true)])
    expect(outcome?.settled).toBe('unsettled')
    expect(gradedOutcome([...seats, seat(first, true)])?.settled).toBe('third')
  })

  it('settles it for the roles of the sheets, whatever roles the applicant has now', async () => {
    await handBoth('xm', 'xm')
    const [first, second] = [...contents.values()]
    if (first === undefined || second === undefined) throw new Error('no sheets')
    const roles = ['a', 'b'].map((letter) => ({ id: letter.repeat(32), name: letter }))
    const ofRoles = (sheet: SheetRevision) => ({
      person: sheet.rater.id,
      third: false,
      recused: false,
      content: { ...sheet, applicant: { ...sheet.applicant, roles } },
    })
    const outcome = gradedOutcome([ofRoles(first), ofRoles(second)])
    if (outcome === undefined) throw new Error('no outcome')
    expect(gradedForRole(outcome, 'b'.repeat(32))).toBe(outcome.whole[1]?.rating)
    expect(outcome.whole[1]?.rating).toBeDefined()
    expect(gradedForRole(outcome, 'c'.repeat(32))).toBeUndefined()
  })

  it('is not dealt where the two agree, or what HR shows is not what they gave', async () => {
    const agreed = await handBoth('xm', 'xm')
    expect(await world.refusal(dealThirds, agreed)).toBe('review.no-tie')
    const [tie] = agreed.ties
    const altered = (tie?.texts ?? []).map((text) => text.replaceAll('"exceeds"', '"meets"'))
    expect(await world.refusal(dealThirds, { ...agreed, ties: [{ review: grading, texts: altered }] })).toBe(
      'review.no-tie',
    )
  })
})
