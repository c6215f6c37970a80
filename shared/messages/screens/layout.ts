import type { Messages } from '../message-types'

/** How the interview room is arranged. */
export const layout = {
  'layout.name': 'Layout',
  'layout.largeType': 'Large type',
  'layout.focus': 'Only question and transcript',
  'layout.resumeBelow': 'Résumé below',
  'layout.reference': 'Note-taker’s transcript',
  'layout.secondWindow': 'Second window for a shared room',
  'layout.secondShowsPaper': 'Paper in the second window',
  'layout.papers': 'Which paper, in the second window',
  'layout.script-height': 'Height of the question',
  'layout.resume-height': 'Height of the résumé',

  'room-window.title': 'Evenhand, shown in the room',
  'room-window.waiting': 'Nothing is shown yet.',
  'room-window.paper': 'Paper of the applicant',
  'room-window.follow-ups': 'Show follow-ups',
  'room-window.paused': 'The clock stands still.',
} as const satisfies Messages
