import type { Messages } from '../message-types'

/** Packets, archives and checks. */
export const records = {
  'records.title': 'Records',
  'records.about': 'Packets to print, archives to keep, and a check of what comes back.',
  'records.sections': 'Parts of the records',
  'records.section.packets': 'Packets and archives',
  'records.section.to-resolve': 'To resolve',
  'records.section.history': 'History',
  'records.section.open-work': 'Open work',
  'records.to-resolve': { one: ', one thing to resolve', other: ', {count} things to resolve' },
  'records.packets': 'Interview packets',
  'records.packets.about':
    'One PDF per interview: schedule and panel, résumé, the guide with room to write or with the transcript, rating pages, and the signed score sheets attached untouched.',
  'records.packet': 'Make packet',
  'records.packet.make': 'Make packet of {name}, {round}',
  'records.packet.name': 'Packet {number} {round}',
  'records.column.applicant': 'Applicant',
  'records.column.round': 'Round',
  'records.column.time': 'Time',
  'records.column.status': 'Status',
  'records.column.signed': 'Signed score sheets',
  'records.column.packet': 'Packet',
  'records.signed': { one: '{count} signed', other: '{count} signed' },
  'records.none': 'No interviews yet',
  'records.none.next': 'Add an interview first; each one has a packet.',
  'records.written': 'Written to {path}',
  'records.open': 'Open',
  'records.print': 'Print',
  'records.show': 'Show in folder',
  'records.archive': 'Archive',
  'records.archive.about':
    'The whole hiring action in one file that other people’s Evenhand can check: applicants, papers, schedule, and submitted and signed score sheets. What has not been submitted stays here; sheets that are not open yet travel sealed.',
  'records.archive.save': 'Save as an archive',
  'records.check': 'Check a file',
  'records.check.about':
    'Choose an archive or a signed PDF. Every byte is checked: whether anything is missing, changed or added since it was written and signed.',
  'records.check.choose': 'Choose a file to check',
  'records.check.intact': 'Intact',
  'records.check.not-intact': 'Not intact',
} as const satisfies Messages
