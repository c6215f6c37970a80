import type { Messages } from '../message-types'

/** The clerk's list of what each person still has to do. */
export const openWork = {
  'open-work.title': 'Open work',
} as const satisfies Messages
