import type { Messages } from '../message-types'

/** What HR keeps apart of applicants, and the summary of it. */
export const apartTexts = {
  'apart.title': 'Kept apart, for HR',
  'apart.about':
    'Sealed for the laptops of HR and the recovery key. No rater, packet, export or redacted copy shows it.',
  'apart.edit': 'Edit',
  'apart.edit-title': 'Kept apart of {name}',
  'apart.none': 'Nothing was kept yet.',
  'apart.closed': {
    one: 'One note was sealed before this laptop was one of HR. It is readable here once who wrote it exchanges again.',
    other:
      '{count} notes were sealed before this laptop was one of HR. They are readable here once who wrote them exchanges again.',
  },
  'apart.several':
    'Two of HR wrote this without knowing of each other. Both are shown; what you save next replaces both.',
  'apart.accommodation': 'Accommodation request',
  'apart.accommodation.about': 'What the applicant asks for, and what was arranged.',
  'apart.veterans': 'Veterans’ preference',
  'apart.veterans.about': 'Applied by HR after an applicant has passed, outside the rating.',
  'apart.veterans.not-said': 'Not said',
  'apart.veterans.none': 'None',
  'apart.veterans.TP': 'TP, 5 points',
  'apart.veterans.XP': 'XP, 10 points',
  'apart.veterans.CP': 'CP, 10 points, compensable disability',
  'apart.veterans.CPS': 'CPS, 10 points, compensable disability of 30% or more',
  'apart.veterans.SSP': 'SSP, sole survivorship',
  'apart.demographic': 'Voluntary data',
  'apart.demographic.about': 'As the applicant gave it, or not. Only sums of it are ever shown elsewhere.',
  'apart.sex': 'Sex',
  'apart.ethnicity': 'Ethnicity',
  'apart.race': 'Race',
  'demographic.not-said': 'Not said',
  'demographic.female': 'Female',
  'demographic.male': 'Male',
  'demographic.hispanic-or-latino': 'Hispanic or Latino',
  'demographic.not-hispanic-or-latino': 'Not Hispanic or Latino',
  'demographic.american-indian-or-alaska-native': 'American Indian or Alaska Native',
  'demographic.asian': 'Asian',
  'demographic.black-or-african-american': 'Black or African American',
  'demographic.native-hawaiian-or-pacific-islander': 'Native Hawaiian or Other Pacific Islander',
  'demographic.white': 'White',
  'demographic.two-or-more': 'Two or more',
  'demographic.summary': 'Voluntary data',
  'demographic.summary.title': 'Voluntary data of all applicants, in numbers',
  'demographic.summary.about':
    'Counts below {least} are held back, and where it takes more to keep them from being worked out, the next smallest too.',
  'demographic.summary.none': 'No applicant’s data was kept yet.',
  'demographic.summary.count': 'Applicants',
  'demographic.summary.held': 'held back',
} as const satisfies Messages
