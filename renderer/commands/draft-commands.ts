import type { Draft } from '#shared/contracts/ipc/journal'
import { writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { writePaperWords } from '#shared/domain/interview/paper-notes/commands/paper-note-commands'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { valueOfDraft } from '#shared/domain/preparation/editing/fields'
import { writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import { writeUnsent } from '#shared/domain/scoring/unsent/unsent-words'
import { writeInReview } from '#shared/domain/scoring/review/commands/review-work-commands'
import { AppError } from '#shared/kernel/app-error'
import { actionOfChain } from '#shared/log/chain'
import { kindOf, partsOf } from '#shared/log/record-id'
import type { CommandRunner } from './command-runner'

/** Runs the command that turns a draft into a change, under the draft's command id. */
export async function commitDraft(runner: CommandRunner, draft: Draft): Promise<void> {
  const action = actionOfChain(draft.chain)
  const [assessment = ''] = partsOf(draft.record)
  const [group, key = ''] = draft.field.split('/')
  const { value: text, over } = draft
  const prepared = valueOfDraft(draft.record, draft.field, text)
  if (prepared !== undefined) {
    const { record, field } = draft
    await runner.run(
      editPreparation,
      { action, edits: [{ record, field, value: prepared, over }] },
      draft.command,
    )
    return
  }
  switch (`${kindOf(draft.record)} ${group}`) {
    case 'notes transcript':
      await runner.run(
        writeNotes,
        { action, interview: assessment, question: key, text, over },
        draft.command,
      )
      return
    case 'notes paperWords':
      await runner.run(
        writePaperWords,
        { action, interview: assessment, note: key, text, over },
        draft.command,
      )
      return
    case 'sheet evidence':
      await runner.run(
        writeEvidence,
        { action, interview: assessment, competency: key, text, over },
        draft.command,
      )
      return
    case 'sheet analysis':
      await runner.run(writeAnalysis, { action, interview: assessment, text, over }, draft.command)
      return
    case 'review-work evidence':
    case 'review-work justification':
      await runner.run(
        writeInReview,
        { action, review: assessment, field: draft.field, text, over },
        draft.command,
      )
      return
    case 'debrief notes':
    case 'debrief reason':
    case 'dissent words':
      await runner.run(
        writeInDebrief,
        {
          action,
          interview: assessment,
          kind: kindOf(draft.record) === 'dissent' ? 'dissent' : 'debrief',
          field: draft.field,
          text,
          over,
        },
        draft.command,
      )
      return
    case 'unsent words': {
      const form = partsOf(draft.record).slice(0, -1)
      await runner.run(writeUnsent, { action, form, name: key, text, over }, draft.command)
      return
    }
    default:
      throw new AppError('draft.no-command', `${draft.record} ${draft.field}`)
  }
}
