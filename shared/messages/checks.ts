import type { Messages } from './message-types'

/** What checks over a schedule or a score sheet find; not an error, and a person may leave it. */
export const checks = {
  'schedule.too-short': 'The interview is {minutes} minutes long; its round is {wanted}.',
  'schedule.too-long': 'The interview is {minutes} minutes long; its round is {wanted}.',
  'schedule.applicant-twice': 'The applicant has another interview at this time.',
  'schedule.place-twice': 'Another interview is at the same place at this time: {place}.',
  'schedule.person-gone': 'Somebody on this panel does not take part in the hiring action any more.',
  'schedule.hiring-manager': '{name} is the hiring manager, who may not be on a panel.',
  'schedule.recused': '{name} is recused from this applicant. Choose another SME.',
  'schedule.several-leads': '{count} people lead this interview. Choose one.',
  'schedule.one-rater': 'One person rates this interview. By the rules of this hiring action a panel does.',
  'schedule.no-lead': 'Nobody leads this interview. Choose who asks the questions.',
  'schedule.sme-twice': '{name} has another interview at this time.',
  'schedule.back-to-back':
    '{name} has {minutes} minutes after the interview before; rating takes at least {wanted}.',
  'schedule.too-many-a-day': '{name} has {count} interviews on this day; at most {most} are advised.',
  'schedule.both-rounds': '{name} interviews this applicant in another round, too.',
  'missing.response': 'A required question has no response.',
  'missing.rating': 'A competency is not rated.',
  'missing.analysis': 'The analysis is missing.',
  'missing.sentences': 'The analysis needs at least two sentences.',
  'missing.no-show': 'The analysis of a no-show says “No-show”.',
  'missing.status': 'The interview is not marked as held.',
  'sheet-warning.notes-too-short':
    'This competency is rated as met or exceeded, but the notes on it are very short.',
  'sheet-warning.skipped': 'Something of the guide was left out.',
  'sheet-warning.added': 'Something was asked besides the guide.',
  'sheet-warning.out-of-order': 'The questions were asked in another order than the guide’s.',
  'sheet-warning.follow-up-open': 'A follow-up was neither asked nor covered.',
} as const satisfies Messages
