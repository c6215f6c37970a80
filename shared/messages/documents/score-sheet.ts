import type { Messages } from '../message-types'

/** The texts of a printed score sheet. */
export const scoreSheetDocument = {
  'sheet-document.title': 'Score sheet',
  'sheet-document.practice': 'Practice score sheet',
  'sheet-document.practice-text':
    'A trainee wrote this sheet for practice. It is kept apart from those of the panel and never counts.',
  'sheet-document.file-title': 'Score sheet, applicant {number}, {round}, by {rater}',
  'sheet-document.subject': 'Score sheet of one rater for one interview',
  'sheet-document.rater': 'Rater',
  'sheet-document.submitted': 'Submitted',
  'sheet-document.rating': 'Interview rating',
  'sheet-document.rating-for': 'For the role {role}',
  'sheet-document.rating-none': 'Nothing was rated: {status}.',
  'sheet-document.competency': 'Competency',
  'sheet-document.competencies': 'Competencies',
  'sheet-document.competency-rating': 'Rating: {rating}',
  'sheet-document.not-rated': 'Not rated',
  'sheet-document.evidence': 'Evidence',
  'sheet-document.passages': 'Words of the applicant that show it',
  'sheet-document.passage': 'Words of the applicant',
  'sheet-document.passage-where': 'Where',
  'sheet-document.passage-gone': '{question} (no longer in the transcript)',
  'sheet-document.no-level': 'not said',
  'sheet-document.analysis': 'Analysis',
  'sheet-document.questions': 'Questions and transcript',
  'sheet-document.question': 'Question {number}',
  'sheet-document.looks-at': '{kind}. Looks at: {competencies}',
  'sheet-document.follow-up': 'Follow-up',
  'sheet-document.outcome': 'In the interview',
  'sheet-document.transcript': 'Transcript',
  'sheet-document.paper-notes': 'Paper notes',
  'sheet-document.paper-notes.about':
    'Notes that the rater wrote by hand during the interview. What is shown is turned and cropped; each photo or scan is attached to this file as it came.',
  'sheet-document.paper-note': 'Question {question}, page {page} of {pages}',
  'sheet-document.paper-note.alternative':
    'Picture of handwritten notes on question {question}, page {page} of {pages}',
  'sheet-document.paper-note.words': 'In words',
  'sheet-document.paper-note.file': 'Page {page} of {file}',
  'sheet-document.paper-file': 'Photo or scan of paper notes, as it came',
  'sheet-document.paper-hash': 'SHA-256 of {file}',
  'sheet-document.amendment': 'Amendment',
  'sheet-document.amendment-text':
    'This sheet replaces an earlier revision by the same rater. The earlier one is kept unchanged.',
  'sheet-document.reason': 'Reason',
  'sheet-document.earlier': 'Earlier revision',
  'sheet-document.signing': 'Signature and revision',
  'sheet-document.meaning':
    'By signing, the rater states that these ratings and this analysis are their own, follow from what the applicant said in this interview and from the described levels, were made before any discussion with other raters, and that the transcript shows what the applicant said as fully as the rater could record it. The signature covers every byte of this file. A later change is possible only as a new revision with a reason.',
  'sheet-document.unsigned': 'This copy is not signed.',
  'sheet-document.signer': 'Signer',
  'sheet-document.claimed': 'Claimed time',
  'sheet-document.claimed-note':
    'The claimed time is that of the signer’s computer; no time authority was asked.',
  'sheet-document.revision': 'Revision (SHA-256)',
  'sheet-document.attached':
    'The revision is attached to this file as revision.json. Its SHA-256 must be the number above.',
  'sheet-document.attachment': 'The frozen revision that this score sheet shows, as canonical JSON',
} as const satisfies Messages
