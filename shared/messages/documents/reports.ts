import type { Messages } from '../message-types'

/** The texts of a printed consensus sheet and of a printed decision. */
export const reportDocuments = {
  'report-document.reason': 'Reason: {reason}',
  'report-document.earlier': 'Takes the place of {hash}',

  'consensus-document.title': 'Consensus sheet',
  'consensus-document.name': 'Consensus sheet, {applicant}, {round}',
  'consensus-document.file-title': 'Consensus sheet, applicant {number}, {round}',
  'consensus-document.subject': 'What a panel agreed on after each of its raters had rated alone',
  'consensus-document.recorder': 'Written down by',
  'consensus-document.closed': 'Closed',
  'consensus-document.result': 'What it comes to',
  'consensus-document.result-line': '{role}: {why}',
  'consensus-document.alike': 'All raters gave: {rating}',
  'consensus-document.agreed': 'The panel agreed on: {rating}',
  'consensus-document.dissent': 'Dissent',
  'consensus-document.sheets': 'The score sheets that the panel talked about',
  'consensus-document.amendment': 'This sheet takes the place of an earlier one, which is kept unchanged.',
  'consensus-document.meaning':
    'By signing, the rater states that they took part in this discussion, that each rating of their own was made before it and stands above unchanged, and that what was agreed on, its reasons and every dissent are written down as they were said. Signing is not going along: a dissent stands beside the consensus. The signature covers every byte of this file.',

  'decision-document.title': 'Decision',
  'decision-document.name': 'Decision, {applicant}',
  'decision-document.file-title': 'Decision, applicant {number}',
  'decision-document.subject': 'What was decided on an applicant, by whom, and on what it rests',
  'decision-document.for-role': 'Decided for the role',
  'decision-document.outcome': 'Outcome by the rule',
  'decision-document.decided-by': 'Decided by',
  'decision-document.present': 'Present',
  'decision-document.decided': 'Decided',
  'decision-document.reason': 'Reason',
  'decision-document.override': 'Decided in spite of this',
  'decision-document.instead': 'This decision takes the place of an earlier one, which is kept unchanged.',
  'decision-document.no-rating': 'No rating. {status}.',
  'decision-document.nothing-counts':
    'No rating counts yet: one is missing, or raters differ and have not agreed.',
  'decision-document.paper': 'Sheet',
  'decision-document.sheet-of': 'Score sheet of {rater}',
  'decision-document.signature': 'Signature',
  'decision-document.signed': 'Signed',
  'decision-document.unsigned': 'Not signed',
  'decision-document.returned': 'Returned by HR',
  'decision-document.rater-level': 'Rater and level',
  'decision-document.question': 'Asked',
  'decision-document.evidence': '{rater} wrote: {text}',
  'decision-document.no-words': 'No rater tied words of the applicant to this competency.',
  'decision-document.meaning':
    'By signing, the person who decided states that this is what was decided and why, that it rests on the sheets named above and on nothing else about the applicant, and that everything that stood against deciding now is named. The signature covers every byte of this file.',
} as const satisfies Messages
