import type { Messages } from '../message-types'

export const reviewErrors = {
  'error.review.not-a-reviewer': 'This résumé was not dealt to you. Take one from your list.',
  'error.review.round-not-a-review':
    'This round has nothing to be dealt. Choose a résumé review or a technical assessment on the page Set-up.',
  'error.review.nothing-to-deal':
    'There is nothing to deal: every applicant of this round has reviewers or graders, or too few SMEs may judge them.',
  'error.review.begun': 'Somebody has judged one of these already, so the dealing stays as it is.',
  'error.review.not-dealt': 'This résumé was not dealt yet. Deal the applicants first.',
  'error.review.not-twice':
    'Only one review of this applicant counts in this round; there is nothing to choose.',
  'error.review.no-tie':
    'The two who were asked agree, or have not both submitted. A third is asked only to break a tie.',
  'error.review.nobody-left':
    'No other SME may be asked: they are recused or have other roles. Add an SME to the hiring action.',
  'error.review.not-asked': 'This is not asked of this applicant any more. Open the résumé again.',
  'error.review.incomplete': {
    one: 'One thing is missing from this review. See what is marked.',
    other: '{count} things are missing from this review. See what is marked.',
  },
  'error.review.judgement-kept':
    'HR gave back the justification alone. What you found and decided stays as you submitted it.',
} as const satisfies Messages
