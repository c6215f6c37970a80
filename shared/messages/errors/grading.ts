import type { Messages } from '../message-types'

export const gradingErrors = {
  'error.grading.not-a-grader': 'This work was not dealt to you. Take work from your list.',
  'error.grading.round-not-technical':
    'This round is no written or practical assessment. Choose a round of that kind.',
  'error.grading.not-ready':
    'The readiness checklist of this assessment is not met. Complete it, or say why grading begins all the same.',
} as const satisfies Messages
