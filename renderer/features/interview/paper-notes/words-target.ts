import { privateChain, recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { DraftTarget } from '../../../commands/draft-keeper'

interface NotesPlace {
  readonly action: Id
  readonly interview: Id
  readonly rater: Id
}

/** Where the words of a paper note are written: a field of their own in the rater's private notes. */
export function paperWordsTarget({ action, interview, rater }: NotesPlace, note: Id): DraftTarget {
  return {
    chain: privateChain(action),
    record: recordIds.notes(interview, rater),
    field: `paperWords/${note}`,
  }
}
