import type { Messages } from '../message-types'

/** What the buttons of forms in dialogs say. */
export const forms = {
  'form.add': 'Add',
  'form.save': 'Save',
  'form.cancel': 'Cancel',
  'form.close': 'Close',
} as const satisfies Messages
