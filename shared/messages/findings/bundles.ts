import type { Messages } from '../message-types'

/** What the check of an archive found. Codes that are also refusals have their text among the errors. */
export const bundleFindings = {
  'finding.archive.attachment-missing': 'An attachment that belongs to the hiring action is missing.',
  'finding.archive.document-missing':
    'A signed score sheet has no readable copy in the archive, which every one should.',
  'finding.archive.revision-missing': 'A submitted score sheet that belongs to the hiring action is missing.',
  'finding.archive.sealed-missing': 'The sealed copy of a submitted score sheet is missing.',
  'finding.archive.unnamed-package': 'This sealed score sheet belongs to nothing in the hiring action.',
  'finding.archive.unnamed-file': 'This part belongs to nothing in the hiring action.',
  'finding.bundle.chains-whole':
    'All {changes} changes in {chains} chains are there, in order and unaltered.',
  'finding.bundle.changes-unordered': 'This change does not stand where it should.',
  'finding.bundle.device-key-changed':
    'Laptop {device} signed with another key than the one that the hiring action knows. Ask its owner, by voice, before you use this.',
  'finding.bundle.device-known': 'Laptop {device} is known here, and this is its key.',
  'finding.bundle.device-mismatch': 'The archive was signed by another laptop than the one that it names.',
  'finding.bundle.device-unknown':
    'Nobody here vouches for laptop {device}. Ask who made the archive whether this is theirs.',
  'finding.bundle.files-whole': 'All {count} parts are there, and each is as it was packed.',
  'finding.bundle.foreign-change': 'This change belongs to another hiring action or laptop, or is private.',
  'finding.bundle.head-missing': 'Laptop {device} did not sign the end of its changes, number {number}.',
  'finding.bundle.head-unknown': 'This signature is over a change that is not here.',
  'finding.bundle.head-unsigned':
    'Laptop {device} has not signed its newest changes, up to number {number}, yet.',
  'finding.bundle.heads-differ': 'The chains do not end where the list of contents says.',
  'finding.bundle.heads-signed': {
    one: 'One laptop signed the end of its changes.',
    other: '{count} laptops signed the end of their changes.',
  },
  'finding.bundle.newer-changes':
    'This change was written by a newer Evenhand and cannot be checked here. Update Evenhand.',
  'finding.bundle.redacted-copy': 'This is a redacted copy, to be read only. It cannot be merged.',
  'finding.bundle.signed': 'Laptop {device} signed the list of contents.',
  'finding.bundle.unsigned':
    'No laptop signed the list of contents, as in a merged file. The changes stand on their own signatures.',
  'finding.bundle.without-attachments': 'The papers that applicants handed in were left out on purpose.',
  'finding.bundle.without-documents': 'The readable copies of score sheets were left out on purpose.',
  'finding.bundle.guide-unreadable': 'The interview guide in this file cannot be read.',
  'finding.redacted.unreadable': 'This part of a redacted copy cannot be read.',
  'finding.sheet.elsewhere': 'This signed score sheet is not here in the open: it is sealed, or elsewhere.',
  'finding.sheet.intact': 'This sheet is signed, sealed and unaltered.',
  'finding.sheet.other-record': 'This score sheet is filed under another interview or rater than its own.',
  'finding.sheet.part-missing': 'The document, seal or content of a signed score sheet is missing.',
  'finding.sheet.revision-unreadable': 'The content of a signed score sheet cannot be read.',
  'finding.sheet.superseded': 'A newer score sheet took the place of this one.',
} as const satisfies Messages
