import type { Messages } from '../message-types'

/** Competencies and questions across hiring actions. */
export const library = {
  'library.title': 'Library',
  'library.about': 'Competencies and questions of all hiring actions on this computer.',
  'library.search': 'Search by the beginnings of words',
  'library.kind': 'What to search',
  'library.kind.question': 'Questions',
  'library.kind.competency': 'Competencies',
  'library.into': 'Insert into the guide of',
  'library.reading': {
    one: 'One found in this hiring action. The others are being read…',
    other: '{count} found in this hiring action. The others are being read…',
  },
  'library.found': { one: 'One found.', other: '{count} found.' },
  'library.first': 'The first {shown} of {count}. A further word finds fewer.',
  'library.none': 'The library is empty',
  'library.none.next':
    'Competencies, and the questions of published guides, are found here from any hiring action.',
  'library.used': 'Used in: {used}.',
  'library.not-rated': 'Not rated yet.',
  'library.fared': 'Rated so far: {not} does not meet, {meets} meets, {exceeds} exceeds.',
  'library.insert': 'Insert',
  'library.insert-named': 'Insert: {text}',
  'library.inserted': 'Inserted: {text}',
} as const satisfies Messages
