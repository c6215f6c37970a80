import type { Messages } from '../message-types'

/** The note-taker's transcript beside the others' own. */
export const reference = {
  'reference.share': 'Share my transcript with the panel',
  'reference.share.again': 'Share my transcript again',
  'reference.shared': 'Shared {time}',
  'reference.shared.changed': 'Shared {time}, changed since',
  'reference.take-back': 'Take it back',
  'reference.taken-back': 'The panel has your transcript no more.',
  'reference.whose': 'Transcript of {name}, note-taker · shared {time}',
  'reference.label': 'Question {number}: transcript of {name}, note-taker, shared {time}',
  'reference.none': 'Nothing is shared of this question.',
  'reference.show': 'Show',
  'reference.hide': 'Hide',
  'reference.switched': 'the transcript of {name}',
} as const satisfies Messages
