import type { Messages } from '../message-types'

/** Kinds of files in the system's own file dialogs. */
export const dialogs = {
  'dialog.spreadsheets': 'Spreadsheets',
  'dialog.bundles': 'Evenhand bundles',
  'dialog.guides': 'Interview guides: Word, CSV, Evenhand',
  'dialog.cards': 'Cards of laptops',
  'dialog.key-files': 'Key files',
  'dialog.checkable': 'Evenhand bundles and signed PDFs',
} as const satisfies Messages
