import * as fc from 'fast-check'
import { flagPlace } from '#shared/domain/interview/commands/flag-commands'
import { setNotesTime, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import {
  setPaperNotes,
  writePaperWords,
} from '#shared/domain/interview/paper-notes/commands/paper-note-commands'
import { WHOLE_PAGE } from '#shared/domain/interview/paper-notes/framing'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { rateSheet, writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { RESPONSE } from '../../domain/support/held-interview'
import type { World } from '../../domain/support/world'

const rating = fc.constantFrom(...CompetencyRating.options)
const words = fc.string({ maxLength: 400 })
const several = fc.array(words, { maxLength: 3 })

/** All that a rater may write before it is submitted: what it is, and how much of it there is. */
export const secretWork = fc.record({
  ratings: fc.tuple(rating, rating),
  changedMind: fc.array(rating, { maxLength: 4 }),
  transcript: words,
  quoted: fc.boolean(),
  evidence: words,
  analysis: words,
  flags: several,
  passages: fc.array(fc.boolean(), { maxLength: 3 }),
  papers: several,
  seconds: fc.integer({ min: 0, max: 3600 }),
  grades: fc.tuple(rating, rating),
  gradeWords: words,
})
export type SecretWork = typeof secretWork extends fc.Arbitrary<infer Work> ? Work : never

/** Whose work it is, and on what. */
export interface SecretPlace {
  readonly rater: Id
  readonly interview: Id
  readonly grader: Id
  readonly grading: Id
}

/** Writes it all, interview and grading, as the windows of rater and grader do; nothing is submitted. */
export async function writeSecretWork(world: World, work: SecretWork, place: SecretPlace): Promise<void> {
  await interviewWork(world, work, place)
  const { grader, grading: interview } = place
  const at = { action: world.action, interview }
  for (const [index, given] of work.grades.entries()) {
    const competency = world.competencies()[index]?.id ?? ''
    await world.run(rateSheet, { ...at, competency, rating: given }, grader)
    await world.run(writeEvidence, { ...at, competency, text: `Page 2. ${work.gradeWords}` }, grader)
  }
  const text = `The summary is short. It leaves nothing out. ${work.gradeWords}`
  await world.run(writeAnalysis, { ...at, text }, grader)
}

async function interviewWork(
  world: World,
  work: SecretWork,
  { rater, interview }: SecretPlace,
): Promise<void> {
  const at = { action: world.action, interview }
  const [first, second] = world.competencies()
  const roles = world
    .roles()
    .slice(0, 1)
    .map(({ id }) => id)
  const questions = questionsFor(world.guide(1).guide.content, roles)
  const answer = work.quoted ? `“${RESPONSE}” ${work.transcript}` : `${RESPONSE} ${work.transcript}`
  for (const { id: question } of questions) {
    await world.run(writeNotes, { ...at, question, text: answer }, rater)
    await world.run(setNotesTime, { ...at, part: question, milliseconds: work.seconds * 1000 }, rater)
  }
  const question = questions[0]?.id ?? ''
  for (const said of work.flags) {
    const flag = { flag: world.newId(), question, words: said, cleared: false }
    await world.run(flagPlace, { ...at, ...flag }, rater)
  }
  for (const [index, given] of [...work.changedMind, ...work.ratings].entries()) {
    const last = index === work.changedMind.length + 1
    const competency = (last ? second : first)?.id ?? ''
    await world.run(rateSheet, { ...at, competency, rating: given }, rater)
    await world.run(writeEvidence, { ...at, competency, text: work.evidence }, rater)
  }
  for (const higher of work.passages) {
    const level = first?.levels[higher ? 2 : 0]?.id ?? null
    const tied = {
      question,
      start: 0,
      end: 9,
      quote: RESPONSE.slice(0, 9),
      competency: first?.id ?? '',
      level,
    }
    await world.run(tiePassage, { ...at, passage: world.newId(), ...tied }, rater)
  }
  for (const said of work.papers) await attachPaperNote(world, said, { at, question, rater })
  const text = `The applicant gave clear examples. Both levels were shown. ${work.analysis}`
  await world.run(writeAnalysis, { ...at, text }, rater)
}

async function attachPaperNote(
  world: World,
  said: string,
  { at, question, rater }: { readonly at: { action: Id; interview: Id }; question: Id; rater: Id },
): Promise<void> {
  const id = world.newId()
  const note = {
    question,
    paper: { sha256: hashText(`paper ${said}`), bytes: said.length + 1, mediaType: 'image/png' as const },
    page: 1,
    turn: 0 as const,
    crop: WHOLE_PAGE,
    picture: { sha256: hashText(`picture ${said}`), width: 10, height: 10 },
    order: 1,
    deleted: false,
  }
  await world.run(setPaperNotes, { ...at, notes: [{ id, note }] }, rater)
  await world.run(writePaperWords, { ...at, note: id, text: said }, rater)
}
