import type { Messages } from '../message-types'

/** The texts of a printed history, and of the witnesses on packets. */
export const auditDocument = {
  'audit.title': 'History of changes',
  'audit.file-title': 'History of changes, {position}',
  'audit.subject': 'Who changed what and when',
  'audit.made': 'Made',
  'audit.lines': 'Lines',
  'audit.handling':
    'This list holds personal data. Times are those of each laptop’s own clock. What a rater has not submitted is not on it.',
  'audit.filters': 'What was asked for',
  'audit.filter.record': 'Record',
  'audit.filter.people': 'People',
  'audit.filter.laptops': 'Laptops',
  'audit.filter.kinds': 'Kinds',
  'audit.filter.from': 'First day',
  'audit.filter.to': 'Last day',
  'audit.filter.text': 'Text',
  'audit.whole': 'The whole history of the hiring action.',
  'audit.changes': 'Changes',
  'audit.who': 'When, who, on which laptop',
  'audit.what': 'What',
  'audit.before': 'Before',
  'audit.after': 'After',
  'audit.laptop': '{laptop}, change {number}',
  'audit.no-effect': 'Without effect: only another person may set this.',
  'audit.somebody': 'Person {id}',
  'audit.witnesses': 'Ends of the chains',
  'audit.witnesses.about':
    'Each laptop’s changes form a chain in which every change names the one before. Whoever keeps this page can show later that nothing up to these ends was altered or removed: the same numbers must then have the same hashes.',
  'audit.witness.laptop': 'Laptop',
  'audit.witness.number': 'Last change',
  'audit.witness.hash': 'SHA-256',
  'packet.witnesses': 'Outside witness',
  'packet.witnesses.about':
    'When this packet was made, the chain of changes of each laptop ended with the change and the first 16 digits of its SHA-256 below; a history that later has another hash at the same number was altered.',
} as const satisfies Messages
