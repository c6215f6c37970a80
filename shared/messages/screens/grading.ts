import type { Messages } from '../message-types'

/** The grading of written and practical assessments: what came in, dealing, grading, results. */
export const grading = {
  'grading.title': 'Grading',
  'grading.about':
    'Two SMEs grade each applicant’s work by its number, neither knowing whose it is nor what the other gave.',
  'grading.round': 'Technical assessment',
  'grading.none': 'No work for you',
  'grading.none.next':
    'Nothing was dealt to you in this assessment. When HR has dealt the work, exchange, and yours is here.',
  'grading.files': { one: 'one file', other: '{count} files' },

  'grading.own': 'Work for you to grade',
  'grading.own.start': 'Start grading',
  'grading.own.go-on': 'Go on grading',
  'grading.own.done': '{done} of {count} submitted.',
  'grading.own.due': 'To be graded by {time}.',
  'grading.unsigned': 'submitted, to be signed',

  'grading.handed-in': 'What came in',
  'grading.handed-in.due': 'Due {time}.',
  'grading.handed-in.no-due': 'No due time is set for this assessment.',
  'grading.handed-in.count': '{done} of {count} applicants have work to be graded.',
  'grading.column.came': 'Came in',
  'grading.column.work': 'Work',
  'grading.column.graders': 'Graders',
  'grading.column.result': 'Result',
  'grading.came.handed-in': 'Handed in {time}',
  'grading.came.took-place': 'Took place {time}, with {name}',
  'grading.came.took-place-alone': 'Took place {time}',
  'grading.came.none': 'None came in',
  'grading.came.unknown': 'Not recorded yet',
  'grading.late': 'late',
  'grading.extra': { one: 'one minute more', other: '{count} minutes more' },
  'grading.no-file': 'no file',
  'grading.record': 'Record…',
  'grading.record-of': 'Record what came in from {name}',
  'grading.record.title': 'Work of {name}',
  'grading.record.what': 'What came of it',
  'grading.record.handed-in': 'It was handed in',
  'grading.record.took-place': 'It took place',
  'grading.record.none': 'None came in',
  'grading.record.date': 'On',
  'grading.record.time': 'at',
  'grading.record.zone': 'Time zone',
  'grading.record.with': 'With whom',
  'grading.record.extra': 'Minutes more by an accommodation',
  'grading.record.extra.about':
    'Added to the due time. Only the minutes are kept, never the reason, and graders see neither.',
  'grading.record.save': 'Save',
  'grading.record.when-missing': 'Enter the day and the time.',
  'grading.record.files': 'Files of the work',
  'grading.record.no-files': 'No file is attached.',
  'grading.record.attach': 'Attach a file…',
  'grading.record.removed': '{name} was taken off.',
  'grading.record.remove': 'Take off {name}',

  'grading.deal.reason': 'Why grading begins all the same',
  'grading.deal.reason.about': 'It is kept with the dealing and shows in the history.',
  'grading.deal.not-ready': 'The readiness checklist is not met',
  'grading.deal.was-not-ready': 'Dealt although the readiness checklist was not met: {reason}',
  'grading.deal.about': {
    one: 'The work of one applicant lacks graders. Dealing fills the places evenly, minding recusals and roles; who rates an applicant in another round is avoided.',
    other:
      'The work of {count} applicants lacks graders. Dealing fills the places evenly, minding recusals and roles; who rates an applicant in another round is avoided.',
  },
  'grading.deal.all': 'All work that came in has two graders.',
  'grading.deal.no-applicants': 'No work has come in yet.',
  'grading.deal.only-short': 'All other work that came in has two graders.',
  'grading.deal.short':
    'Fewer than two SMEs may grade the work of: {names}. The others are recused or belong to other roles; add an SME.',

  'grading.names.checking': 'Looking for names that graders would see: {checked} of {count} files.',
  'grading.names.all-hidden': 'Graders see numbers, and in every file the name can be covered.',
  'grading.names.about': {
    one: 'In one file the name cannot be covered. Graders see it as it is unless you supply a redacted copy.',
    other:
      'In {count} files the name cannot be covered. Graders see them as they are unless you supply redacted copies.',
  },

  'grading.results': 'Results',
  'grading.results.by-grader': '{name}: {rating}',
  'grading.results.differ': 'The graders differ: {names}.',
  'grading.results.open': '{done} of {count} submitted',
  'grading.results.closed': 'All submitted; what was given comes with the next exchange.',

  'grading.work': 'The work',
  'grading.work.instructions': 'What was asked for',
  'grading.work.minutes': 'Time limit: {count} minutes.',
  'grading.work.file': 'File {number}',
  'grading.work.file-of': 'File {number} of applicant {applicant}',
  'grading.work.no-file':
    'No file of this work is on this laptop. Of a practical assessment there may be none; else exchange, or ask HR.',
  'grading.form': 'Ratings of the work',
  'grading.next': 'Next work',
  'grading.previous': 'Work before',

  'grading.keys': 'Keys of grading',
  'grading.keys.rate': 'Rate this competency as the number says; then the next',
  'grading.keys.rows': 'Competency before, competency after',
  'grading.keys.evidence': 'Write what supports this rating',
  'grading.keys.analysis': 'Write the analysis',
  'grading.keys.leave-text': 'From a text back to the ratings',
  'grading.keys.submit': 'Submit',
  'grading.keys.applicants': 'Work before, next work',
  'grading.keys.scroll': 'Scroll the work',
  'grading.keys.help': 'This list',
} as const satisfies Messages
