import type { Messages } from '../message-types'

/** Failures of making PDFs. */
export const documentErrors = {
  'error.document.character-not-printable':
    'No font of Evenhand has these characters: {characters} (in {where}). Write them in another way; the document was not made.',
  'error.document.fonts-missing': 'The font {font} of Evenhand is missing or damaged. Install Evenhand anew.',
  'error.document.not-rendered': 'The document could not be made. Try again.',
} as const satisfies Messages
