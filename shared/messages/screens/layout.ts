import type { Messages } from '../message-types'

/** How the interview room is arranged. */
export const layout = {
  'layout.name': 'Layout',
  'layout.largeType': 'Large type',
  'layout.focus': 'Only question and transcript',
  'layout.resumeBelow': 'Résumé below',
  'layout.reference': 'Note-taker’s transcript',
  'layout.script-height': 'Height of the question',
  'layout.resume-height': 'Height of the résumé',
} as const satisfies Messages
