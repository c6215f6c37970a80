import type { Messages } from '../message-types'

/** Failures of making PDFs. */
export const documentErrors = {
  'error.document.character-not-printable':
    'No font of Evenhand has these characters: {characters} (in {where}). Write them in another way; the document was not made.',
  'error.document.fonts-missing': 'The font {font} of Evenhand is missing or damaged. Install Evenhand anew.',
  'error.document.not-rendered': 'The document could not be made. Try again.',
  'error.document.words-lost':
    'The document would lack words that you wrote ({words}), so it was not made. Report this, and print the text in another way meanwhile.',
  'error.document.file-missing':
    'The file {name} is not there, so the packet was not made. Fetch the file, then try again.',
  'error.document.renderer-stopped':
    'Making the document stopped half-way. Try again; if it stops again, leave out the largest résumé.',
  'error.document.cancelled': 'Making the document was cancelled.',
} as const satisfies Messages
