import type { Messages } from '../message-types'

/** Kinds of files in the system's own file dialogs. */
export const dialogs = {
  'dialog.spreadsheets': 'Spreadsheets',
  'dialog.bundles': 'Evenhand bundles',
  'dialog.checkable': 'Evenhand bundles and signed PDFs',
  'dialog.key-files': 'Key files',
} as const satisfies Messages
