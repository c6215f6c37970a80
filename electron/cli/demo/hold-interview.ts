import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, setNotesTime, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes, endNotes, setNotesPart } from '#shared/domain/interview/commands/run-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { rateSheet, writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Command } from '#shared/log/command'
import type { LogWriter } from '#shared/log/writer'
import type { SampleClock } from '../../sample/sample-clock'
import type { Demonstration } from './demonstration'
import type { DemoPlace } from './place'

/** Who holds the interview: their writer, and the clock that their work moves on. */
export interface DemoRater {
  readonly action: Id
  readonly writer: LogWriter
  readonly clock: SampleClock
}

/** Every step of an interview as commands, from *no conflict of interest* to the analysis. */
export async function holdInterview(
  { action, writer, clock }: DemoRater,
  place: DemoPlace,
  demonstration: Demonstration,
): Promise<void> {
  const at = { action, interview: place.interview }
  const run = async <Input>(command: Command<Input>, input: Input) => unwrap(await writer.run(command, input))
  const spend = async (part: string, seconds: number): Promise<void> => {
    await run(setNotesPart, { ...at, part })
    clock.advance(seconds)
    await run(setNotesTime, { ...at, part, milliseconds: seconds * 1000 })
  }

  await run(confirmAttestation, { ...at, noConflict: true, reason: '' })
  await run(beginNotes, at)
  await spend('introduction', demonstration.introduction)
  for (const { question: key, seconds, transcript, followUp: state } of demonstration.answers) {
    const question = place.questionOf(key)
    await spend(question.id, seconds)
    await run(writeNotes, { ...at, question: question.id, text: transcript })
    for (const followUp of question.followUps) await run(setNotesFollowUp, { ...at, followUp, state })
  }
  await spend('conclusion', demonstration.conclusion)
  await run(endNotes, at)
  await run(setInterviewStatus, { ...at, status: 'interviewed' })

  for (const { competency: key, rating, evidence } of demonstration.ratings) {
    const named = { ...at, competency: place.competencyOf(key) }
    await run(rateSheet, { ...named, rating })
    await run(writeEvidence, { ...named, text: evidence })
  }
  await run(writeAnalysis, { ...at, text: demonstration.analysis })
}
