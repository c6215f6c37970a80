import type { Messages } from '../message-types'

/** Hiring actions: the list, starting one, taking back. */
export const actions = {
  'actions.title': 'Hiring actions',
  'actions.about': 'What this computer holds. Nothing is sent anywhere.',
  'actions.open-sample': 'Open the sample',
  'actions.opening-sample':
    'Building the sample: a fictional position, a dozen applicants with résumés, and some finished interviews. A few seconds…',
  'actions.join': 'Join a hiring action',
  'actions.start': 'Start a hiring action',
  'actions.none': 'No hiring action yet',
  'actions.none.next':
    'Open the sample to look around: everything in it is made up. Or start a hiring action of your own; it begins with the sample’s competencies and interview guides.',
  'actions.column.title': 'Position',
  'actions.column.grade': 'Series and grade',
  'actions.column.agency': 'Agency',
  'actions.column.applicants': 'Applicants',
  'actions.column.interviews': 'Interviews',
  'actions.column.remove': 'Remove',
  'actions.sample': 'Sample',
  'actions.remove': 'Remove {title} from the list',
  'actions.removed': '{title} was removed from the list. Its data is still here.',
  'new-action.title': 'Start a hiring action',
  'new-action.about':
    'It begins with the sample’s roles, competencies, rounds and interview guides, so that interviews can be held at once.',
  'new-action.position': 'Position',
  'new-action.title-needed': 'Enter the title of the position.',
  'new-action.series': 'Series',
  'new-action.grade': 'Grade',
  'new-action.agency': 'Agency',
  'new-action.announcement': 'Announcement number',
  'new-action.zone': 'Time zone of interviews',
  'new-action.duty': 'Your part in it',
  'new-action.locations': 'Locations',
  'new-action.locations.hint': 'Press Enter after each.',
  'new-action.cancel': 'Cancel',
  'new-action.close': 'Close',
  'new-action.start': 'Start',
  'undo.undo': 'Undo',
  'undo.close': 'Close this message',
} as const satisfies Messages
