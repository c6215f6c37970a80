import { beforeAll, describe, expect, it } from 'vitest'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { allStandingDecisions } from '#shared/domain/decision/deciding/decisions'
import { outcomeText } from '#shared/domain/decision/paper/outcome-text'
import { standings } from '#shared/domain/decision/standings'
import { requireRecord } from '#shared/domain/find-record'
import { updateAction } from '#shared/domain/preparation/commands/action-commands'
import { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { Interview } from '#shared/domain/scheduling/interview'
import { unwrap } from '#shared/kernel/result'
import { HAND_TABLE, OWN_TABLE, type ExpectedRole } from '../../../support/twelve/table'
import {
  CATEGORIES,
  twelveApplicants,
  type TwelveApplicants,
} from '../../../support/twelve/twelve-applicants'
import { signatureOf } from '../support/panel-of-two'

let twelve: TwelveApplicants
beforeAll(async () => {
  twelve = await twelveApplicants((revision) => Promise.resolve(signatureOf(revision)))
})

const standing = async () => {
  const { world, contentOf } = twelve
  const options = { action: world.action, viewer: world.clerk, categories: CATEGORIES, contentOf }
  return standings(world.records, options)
}

/** What everybody comes to for each role under some settings. */
async function outcomes(settings: Partial<ActionSettings>) {
  const { world } = twelve
  const fields = { settings: ActionSettings.parse(settings) }
  await world.run(updateAction, { action: world.action, fields })
  const roles = new Map(world.roles().map(({ id, name }) => [id, name]))
  return (await standing()).applicants.flatMap(({ applicant, outcomes: each }) =>
    each.map(({ role, outcome }) => [applicant.familyName, roles.get(role ?? ''), outcomeText(outcome)]),
  )
}

/** What a cell says in figures; null where it says why there is none. */
const rated = (cell: string) => (/^[012]$/u.test(cell) ? Number(cell) : null)

const expected = (what: (row: ExpectedRole) => string) =>
  HAND_TABLE.flatMap(({ name, expected: rows }) => rows.map((row) => [name, row.role, what(row)]))

/** No panel has agreed on anything here. */
const consensusOf = () => Promise.resolve(undefined)

describe('twelve applicants, against figures worked out by hand', () => {
  it('come to what the toolkit’s table says', async () => {
    expect(await outcomes({})).toEqual(expected(({ outcome }) => outcome))
  })

  it('come to something else where two competencies must be exceeded for a 2', async () => {
    expect(await outcomes({ exceededForTwo: 2 })).toEqual(expected(({ whereTwo }) => whereTwo))
  })

  it('come to what the agency’s own table says, and to nothing where that has no row', async () => {
    expect(await outcomes({ outcomes: OWN_TABLE })).toEqual(expected(({ byOwnTable }) => byOwnTable))
  })

  it('have the ratings of their rounds, by role', async () => {
    await outcomes({})
    const shown = (await standing()).applicants.flatMap(({ applicant, outcomes: each }) =>
      each.map(({ rounds }) => [applicant.familyName, ...rounds.map((rating) => rating?.value ?? null)]),
    )
    expect(shown).toEqual(
      HAND_TABLE.flatMap(({ name, expected: rows }) =>
        rows.map(({ rounds }) => [name, ...rounds.map(rated)]),
      ),
    )
  })

  it('have what their graders agree on beside, and nothing of it before all have submitted', async () => {
    const graded = (await standing()).applicants.flatMap(({ applicant, technical: [work] }) =>
      work === undefined
        ? []
        : [
            [
              applicant.familyName,
              work.sheets.length,
              work.outcome?.whole.map(({ rating }) => rating?.value),
            ],
          ],
    )
    expect(graded).toEqual([
      ['Abbott', 2, [1]],
      ['Brandt', 2, [2]],
      ['Castillo', 2, [1]],
      ['Dlamini', 2, [0]],
      ['Halloran', 2, [undefined]],
      ['Ivanova', 0, undefined],
    ])
  })

  it('are decided on as the table says, each signed', async () => {
    const { applicants, world } = twelve
    const roles = new Map(world.roles().map(({ id, name }) => [id, name]))
    const names = new Map([...applicants].map(([name, id]) => [id, name]))
    const decided = (await allStandingDecisions(world.records)).map(
      ({ applicant, role, kind, signature }) =>
        `${names.get(applicant)}, ${roles.get(role ?? '')}: ${kind}${signature === undefined ? ' unsigned' : ''}`,
    )
    expect(decided.sort()).toEqual(
      HAND_TABLE.flatMap(({ name, expected: rows }) =>
        rows.flatMap((row) => (row.decided === undefined ? [] : [`${name}, ${row.role}: ${row.decided}`])),
      ),
    )
  })

  it('have a trainee’s sheet nowhere among what counts: not in the comparison, the debrief or a decision', async () => {
    await outcomes({})
    const { applicants, contentOf, handed, panels, trainee, world } = twelve
    const { action, clerk, records } = world
    const practice = handed.find(
      ({ rater, content }) => rater === trainee && content.rater.role === 'trainee',
    )
    if (practice === undefined) throw new Error('no trainee sat in')
    const applicant = applicants.get('Eriksen') ?? ''
    expect(practice.content.applicant.id).toBe(applicant)
    // Had it counted, the three would not agree that the first competency is not met.
    expect(practice.content.interviewRating).toBe(2)
    const found = (await standing()).applicants.find(({ applicant: { id } }) => id === applicant)
    expect(found?.rounds[0]?.ratings?.map(({ counts, originals }) => [counts, originals.length])).toEqual([
      ['does-not-meet', 3],
      ['exceeds', 3],
    ])

    const interview = practice.assessment
    const held = unwrap(await requireRecord(records, Interview, recordIds.interview(interview)))
    const panel = await debriefState(records, action, { ...held, id: interview })
    expect(panel.kind === 'ready' && panel.sheets.map(({ rater }) => rater)).toEqual(panels[0])
    const role = world.roles()[0]?.id ?? ''
    const options = { action, applicant, role, viewer: clerk, categories: CATEGORIES, contentOf, consensusOf }
    const basis = await decisionBasis(records, options)
    expect(basis?.rounds[0]?.sheets.map(({ revision }) => revision)).not.toContain(practice.hash)
    expect(basis?.rounds[0]?.sheets).toHaveLength(3)
  })
})
