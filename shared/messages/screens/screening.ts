import type { Messages } from '../message-types'

/** The screening of applicants by HR. */
export const screeningTexts = {
  'screening.title': 'Screening',
  'screening.about': 'Whose résumé came, and whose did not.',
  'screening.column.resume': 'Résumé',
  'screening.resume': 'Present',
  'screening.no-resume': 'None',
} as const satisfies Messages
