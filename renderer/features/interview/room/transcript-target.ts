import { privateChain, recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { DraftTarget } from '../../../commands/draft-keeper'

/** Where the transcript of a question is written: a field of its own in the rater's private notes. */
export function transcriptTarget(action: Id, interview: Id, rater: Id, question: Id): DraftTarget {
  return {
    chain: privateChain(action),
    record: recordIds.notes(interview, rater),
    field: `transcript/${question}`,
  }
}
