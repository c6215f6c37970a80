import type { Messages } from '../message-types'

/** The texts of a packet by which work is graded on paper. */
export const gradingPacketDocument = {
  'grading-packet.title': 'Grading packet',
  'grading-packet.file-title': 'Grading packet, applicant {number}, {round}',
  'grading-packet.subject': 'The work of one applicant, to be graded without knowing whose it is',
  'grading-packet.grade-by': 'To be graded by',
  'grading-packet.time-limit': 'Time that applicants had',
  'grading-packet.minutes': { one: '{count} minute', other: '{count} minutes' },
  'grading-packet.handling':
    'The work is known to you by its number alone. If you recognize whose it is and a personal relationship, or the appearance of one, stands between you, stop and tell HR. Give this packet back to HR when you have signed it.',
  'grading-packet.how': 'How to grade',
  'grading-packet.how-alone':
    'Grade on your own. Do not talk about it with anyone until all graders have signed.',
  'grading-packet.how-levels':
    'Rate each competency against its described levels, and never against another applicant.',
  'grading-packet.how-evidence': 'Say for each rating what in the work supports it, and where it stands.',
  'grading-packet.how-analysis': 'Write a few sentences on the whole work, and sign on the last page.',
  'grading-packet.asked': 'What was asked for',
  'grading-packet.work': 'The work',
  'grading-packet.file': 'The work: file {number}',
  'grading-packet.page': 'File {number}, page {page} of {pages}',
  'grading-packet.alternative': 'File {number}, page {page} of {pages}, without the applicant’s name',
  'grading-packet.text-about':
    'The text of this file as it was handed in, the name covered where it stands in it.',
  'grading-packet.copy-text-about':
    'The text of the copy of this file that HR supplied without the name; the name is covered where it still stands in it.',
  'grading-packet.apart':
    'This file is not in the packet, because the name may stand in it. HR hands it out beside the packet with the name covered, or supplies a copy without the name, as PDF or plain text, and makes the packet anew.',
  'grading-packet.copy-apart':
    'HR supplied a copy of this file without the name, but only a PDF that opens, or plain text, can be shown here. HR hands the copy out beside the packet, or supplies it as such a file and makes the packet anew.',
  'grading-packet.no-file': 'No file belongs to this work.',
  'grading-packet.covered': '[covered]',
  'grading-packet.ratings': 'Ratings',
  'grading-packet.evidence': 'What in the work supports this rating',
  'grading-packet.signature-line': 'Grader’s name, signature and date',
} as const satisfies Messages
