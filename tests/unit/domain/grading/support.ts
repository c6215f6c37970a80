import { readAll } from '#shared/domain/find-record'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { recordIds } from '#shared/domain/record-ids'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { rateSheet, writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { recordHandedIn } from '#shared/domain/scoring/grading/commands/record-handed-in'
import type { AssessmentOutcome } from '#shared/domain/scoring/grading/handed-in'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { Review } from '#shared/domain/scoring/review/review'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import type { World } from '../support/world'

export const ZONE = 'America/New_York'
export const HANDED_IN: AssessmentOutcome = {
  kind: 'handed-in',
  when: { at: '2026-11-20T16:30', zone: ZONE },
}

/** A round of written assessment that scores the first two competencies, ready to be graded. */
export async function addAssessment(world: World, fields: Record<string, unknown> = {}): Promise<Id> {
  const { action } = world
  const round = world.newId()
  const assessment = {
    instructions: 'Summarise the attached report for a mayor.',
    minutes: 60,
    due: { at: '2026-11-20T17:00', zone: ZONE },
    gradeBy: { at: '2026-11-27T17:00', zone: ZONE },
    accommodation: 'Write to HR by the day before.',
    author: 'Lena Ortiz',
    pilot: { by: 'Somebody Else', on: '2026-11-02', minutes: 50, findings: '' },
    competencies: world
      .competencies()
      .slice(0, 2)
      .map(({ id }) => id),
    ...fields,
  }
  await world.run(editPreparation, {
    action,
    edits: [
      { record: recordIds.round(round), field: 'kind', value: 'written-assessment' },
      { record: recordIds.round(round), field: 'name', value: 'Written exercise' },
      { record: recordIds.round(round), field: 'order', value: 9 },
      ...Object.entries(assessment).map(([field, value]) => ({
        record: recordIds.assessment(round),
        field,
        value: value as string,
      })),
    ],
  })
  return round
}

/** Records that the work came in, and deals the round. Returns the review of the applicant's work. */
export async function dealWork(
  world: World,
  round: Id,
  applicants: readonly Id[] = [world.applicant],
): Promise<ReturnType<typeof gradings>> {
  for (const applicant of applicants) {
    const input = { action: world.action, round, applicant, outcome: HANDED_IN, extraMinutes: 0 }
    await world.run(recordHandedIn, input)
  }
  await world.run(dealReviews, { action: world.action, round, seed: '7'.repeat(32) })
  return gradings(world, round)
}

/** Whose work is graded by whom. */
export function gradings(world: World, round: Id) {
  return readAll(Review, world.records.views('review/')).filter((one) => one.round === round)
}

/** Rates, explains, freezes and submits. */
export async function grade(
  world: World,
  { grading, grader }: { readonly grading: Id; readonly grader: Id },
  ratings: readonly CompetencyRating[],
): Promise<{ readonly hash: Hash; readonly content: SheetRevision; readonly text: string }> {
  const { action } = world
  const place = { action, interview: grading }
  for (const [index, rating] of ratings.entries()) {
    const competency = world.competencies()[index]?.id ?? ''
    await world.run(rateSheet, { ...place, competency, rating }, grader)
    await world.run(writeEvidence, { ...place, competency, text: 'The second paragraph.' }, grader)
  }
  const text = 'The summary is short. It leaves nothing out.'
  await world.run(writeAnalysis, { ...place, text }, grader)
  const occasion = { submittedAt: world.now, supersedes: null, reason: '' }
  const content = unwrap(await buildSheetRevision(world.records, { ...place, rater: grader }, occasion))
  const frozen = freezeRevision(SHEET_REVISION_KIND, content, world.random)
  const input = { ...place, revision: frozen.hash, content, supersedes: null, superseded: null, reason: '' }
  await world.run(submitSheet, input, grader)
  return { hash: frozen.hash, content, text: frozen.text }
}
