import type { Messages } from '../message-types'

/** What the buttons of forms in dialogs say. */
export const forms = {
  'form.add': 'Add',
  'form.save': 'Save',
  'form.cancel': 'Cancel',
  'form.close': 'Close',
  'table.menu': 'More',
  'list.more': { one: 'Show one more', other: 'Show more ({count} left)' },

  'table.pages': 'Pages of the list',
  'table.page.first': 'First page',
  'table.page.previous': 'Previous page',
  'table.page.next': 'Next page',
  'table.page.last': 'Last page',
} as const satisfies Messages
