import type { Messages } from '../message-types'

/** What the rules of the stage *records* refuse. */
export const recordErrors = {
  'error.action.closed':
    'This hiring action is closed already. A legal hold is all that still stops its removal.',
  'error.action.legal-hold':
    'This hiring action is under a legal hold, so nothing is removed. Release the hold first.',
  'error.action.not-on-hold': 'This hiring action is not under a legal hold. Nothing needs to be done.',
  'error.action.keep-not-over':
    'These records must be kept until {date}. Wait until that day is over, or correct the day if it is wrong.',
  'error.history.nothing-found':
    'Nothing fits these filters, so there is nothing to print. Take a filter away.',
  'error.history.too-long':
    '{count} lines are too many to print: at most {most} are. Narrow the filters, for instance by days.',
  'error.conflict.gone': 'This was decided meanwhile. Look at the list again.',
  'error.conflict.erased': 'That value was erased and cannot be chosen. Choose another one.',
  'error.conflict.of-another': 'Only the person who wrote this can decide it. Ask them.',
} as const satisfies Messages
