import type { Messages } from '../message-types'

/** The import of applicants from a spreadsheet. */
export const importTexts = {
  'import.title': 'Import applicants',
} as const satisfies Messages
