import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { recordIds } from '#shared/domain/record-ids'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { rateSheet, writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import { recordHandedIn } from '#shared/domain/scoring/grading/commands/record-handed-in'
import { setReviewTime } from '#shared/domain/scoring/review/commands/review-work-commands'
import { hashBytes } from '#shared/kernel/canonical'
import { localDateTime, type LocalTime } from '#shared/kernel/time'
import { sign, submit } from './hand-in-sheet'
import type { LaterContent } from './later-content'
import { hrSpecialist } from './prepare-action'
import { deal, dealtSeats } from './review-resumes'
import type { DrawSheet, SampleWorld } from './sample-world'

const ROUND = 'written-exercise'
/** After the rounds of the template. */
const LAST = 10
const MINUTE_MS = 60_000

/** HR adds a written assessment that was tried by somebody who did not write it. */
export async function addAssessment(world: SampleWorld, content: LaterContent['assessment']): Promise<void> {
  const { round: name, instructions, minutes, accommodation, author, pilot, competencies } = content
  const id = world.define(ROUND)
  const time = (day: number, at: LocalTime) => ({
    at: localDateTime(world.days.date(day), at),
    zone: world.days.zone,
  })
  const fields = {
    instructions,
    minutes,
    accommodation,
    author,
    competencies: world.ids(competencies),
    pilot: { ...pilot, on: world.days.date(-7) },
    due: time(-3, '17:00'),
    gradeBy: time(2, '17:00'),
  }
  const round = { name, kind: 'written-assessment', order: LAST }
  await hrSpecialist(world).laptop.run(editPreparation, {
    action: world.action,
    edits: [
      ...Object.entries(round).map(([field, value]) => ({ record: recordIds.round(id), field, value })),
      ...Object.entries(fields).map(([field, value]) => ({ record: recordIds.assessment(id), field, value })),
    ],
  })
}

/** HR records what came in and deals it. */
export async function takeInWork(
  world: SampleWorld,
  { works }: Pick<LaterContent['assessment'], 'works'>,
): Promise<void> {
  const { action, days } = world
  const { laptop } = hrSpecialist(world)
  const round = world.id(ROUND)
  for (const [index, { applicant: key, text }] of works.entries()) {
    const applicant = world.id(key)
    const bytes = new TextEncoder().encode(text)
    const sha256 = hashBytes(bytes)
    world.attachments.set(sha256, bytes)
    await laptop.run(attachPaper, {
      action,
      paper: world.define(`${key}-work`),
      applicant,
      kind: 'other',
      name: 'Exercise.txt',
      mediaType: 'text/plain',
      sha256,
      bytes: bytes.length,
      workOf: round,
    })
    const when = { at: localDateTime(days.date(-3), `16:${10 + index}`), zone: days.zone }
    const outcome = { kind: 'handed-in' as const, when }
    await laptop.run(recordHandedIn, { action, round, applicant, outcome, extraMinutes: 0 })
  }
  await deal(world, round)
}

/** Everybody but whoever sits here grades what was dealt to them, and signs. */
export async function gradeAll(
  world: SampleWorld,
  content: LaterContent['assessment'],
  draw: DrawSheet,
): Promise<void> {
  for (const seat of dealtSeats(world, world.id(ROUND))) {
    const { laptop } = seat.actor
    const place = { action: world.action, interview: seat.assessment }
    world.clock.advance(content.minutesEach * 60)
    for (const [index, key] of content.competencies.entries()) {
      const named = { ...place, competency: world.id(key) }
      await laptop.run(rateSheet, { ...named, rating: content.ratings[index] ?? 'meets' })
      await laptop.run(writeEvidence, { ...named, text: content.evidence[index] ?? '' })
    }
    await laptop.run(writeAnalysis, { ...place, text: content.analysis })
    const milliseconds = content.minutesEach * MINUTE_MS
    await laptop.run(setReviewTime, { action: world.action, review: seat.assessment, milliseconds })
    await sign(world, seat, await submit(world, seat), draw)
  }
}
