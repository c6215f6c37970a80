import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, setNotesTime, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes, endNotes, setNotesPart } from '#shared/domain/interview/commands/run-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import {
  rateSheet,
  writeAnalysis,
  writeEvidence,
  writeNoShow,
} from '#shared/domain/scoring/commands/sheet-commands'
import type { FinishedInterview, NoShow } from './sample-content'
import type { SampleWorld } from './sample-world'

/** An SME confirms before an interview that there is no conflict of interest. */
export async function attest(
  world: SampleWorld,
  { interview, rater }: Pick<FinishedInterview, 'interview' | 'rater'>,
): Promise<void> {
  const { action } = world
  await world.actor(rater).laptop.run(confirmAttestation, {
    action,
    interview: world.id(interview),
    noConflict: true,
    reason: '',
  })
}

/** An SME asks the questions in order and writes down the answers; the time passes as it was used. */
export async function conduct(world: SampleWorld, finished: FinishedInterview): Promise<void> {
  const { clock } = world
  const { laptop } = world.actor(finished.rater)
  const place = { action: world.action, interview: world.id(finished.interview) }
  const spend = async (part: string, seconds: number): Promise<void> => {
    await laptop.run(setNotesPart, { ...place, part })
    clock.advance(seconds)
    await laptop.run(setNotesTime, { ...place, part, milliseconds: seconds * 1000 })
  }
  await laptop.run(beginNotes, place)
  await spend('introduction', finished.introduction)
  for (const answer of finished.answers) {
    const question = world.id(answer.question)
    await spend(question, answer.seconds)
    await laptop.run(writeNotes, { ...place, question, text: answer.transcript })
    for (const { followUp, state } of answer.followUps) {
      await laptop.run(setNotesFollowUp, { ...place, followUp: world.id(followUp), state })
    }
  }
  await spend('conclusion', finished.conclusion)
  await laptop.run(endNotes, place)
  await laptop.run(setInterviewStatus, { ...place, status: 'interviewed' })
}

/** The same SME rates each competency, says what supports it, and writes the analysis. */
export async function rate(world: SampleWorld, finished: FinishedInterview): Promise<void> {
  const { laptop } = world.actor(finished.rater)
  const place = { action: world.action, interview: world.id(finished.interview) }
  for (const { competency, rating, evidence } of finished.ratings) {
    const named = { ...place, competency: world.id(competency) }
    await laptop.run(rateSheet, { ...named, rating })
    await laptop.run(writeEvidence, { ...named, text: evidence })
  }
  await laptop.run(writeAnalysis, { ...place, text: finished.analysis })
}

/** Nobody came: an SME marks the interview so. */
export async function markNoShow(world: SampleWorld, noShow: NoShow): Promise<void> {
  const place = { action: world.action, interview: world.id(noShow.interview) }
  await world.actor(noShow.rater).laptop.run(setInterviewStatus, { ...place, status: 'no-show' })
}

export async function rateNoShow(world: SampleWorld, noShow: NoShow): Promise<void> {
  const place = { action: world.action, interview: world.id(noShow.interview) }
  await world.actor(noShow.rater).laptop.run(writeNoShow, place)
}
