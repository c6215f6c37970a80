import { expect, it } from 'vitest'
import { standings } from '#shared/domain/decision/standings'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import type { InterviewStatus } from '#shared/domain/scheduling/interview'
import { makeWorld, SLOT } from '../support/world'

/** What became of the interviews of one round, in the order in which they were planned; which of them counts, and whether it ended there. */
const CASES: readonly (readonly [readonly InterviewStatus[], number, InterviewStatus | undefined])[] = [
  [['scheduled'], 0, undefined],
  [['no-show', 'scheduled'], 1, undefined],
  [['no-show', 'interviewed'], 1, undefined],
  [['interviewed', 'scheduled'], 0, undefined],
  [['no-show', 'no-show'], 1, undefined],
  [['withdrawal'], 0, 'withdrawal'],
  [['scheduled', 'declination'], 0, 'declination'],
  [['interviewed', 'removed'], 0, 'removed'],
]

const nothingHere = () => Promise.resolve(undefined)

it.each(CASES)('of interviews %j number %i counts, and %s ended it', async (statuses, counts, ended) => {
  const world = await makeWorld()
  const { action, clerk, lead, records } = world
  const { guide, round } = world.guide(2)
  world.now = '2026-11-23T17:00:00.000Z'
  const applicant = await world.addApplicant('Moreau')
  const made: string[] = []
  for (const status of statuses) {
    const interview = world.newId()
    made.push(interview)
    await world.run(createInterview, {
      action,
      interview,
      applicant,
      round: round.id,
      guide: guide.id,
      slot: SLOT,
      panel: [{ person: lead, role: 'lead' }],
    })
    if (status !== 'scheduled') await world.run(setInterviewStatus, { action, interview, status })
  }
  const asked = { action, viewer: clerk, categories: ['a', 'b', 'c'] as const }
  for (const only of [{ applicant }, { interview: made[0] ?? '' }]) {
    const { applicants } = await standings(records, { ...asked, ...only, contentOf: nothingHere })
    expect(applicants.map((each) => each.applicant.id)).toEqual([applicant])
    const [standing] = applicants
    expect(standing?.rounds[1]?.interview.id).toBe(made[counts])
    expect(standing?.ended).toBe(ended)
  }
})
