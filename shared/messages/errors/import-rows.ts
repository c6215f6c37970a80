import type { Messages } from '../message-types'

/** Why a row of a spreadsheet cannot be imported; and why a sheet cannot be read as applicants. */
export const importRowErrors = {
  'error.import.no-headings':
    'No row of this sheet has headings that name applicants. Say below what each column means, or choose another sheet.',
  'error.import.no-such-sheet': 'This file has no sheet “{sheet}”. Choose one that it has.',
  'error.import.name-missing': 'There is no name. Add the last and the first name.',
  'error.import.last-name-missing': 'The last name is missing. Add it.',
  'error.import.first-name-missing': 'The first name is missing. Add it.',
  'error.import.name-not-split':
    'It is not clear which part of “{name}” is the last name. Write it as Last, First.',
  'error.import.email-not-valid': '“{email}” is not an email address. Correct it, or empty the cell.',
  'error.import.unknown-role':
    'This hiring action has no role “{role}”. Correct it, or let new roles be added. Known roles: {known}.',
  'error.import.unknown-status': '“{status}” is not a status. Write one of: {known}.',
  'error.import.unknown-round': 'There is no round “{round}”. Write one of: {known}.',
  'error.import.status-without-time':
    'The status says “{status}”, but there is no date and time. Add them, or empty the status.',
  'error.import.date-missing': 'There is a time but no date. Add the date.',
  'error.import.start-missing': 'There is a date but no start time. Add the time.',
  'error.import.am-or-pm': '{time} could be morning or afternoon. Add AM or PM.',
  'error.import.unknown-zone':
    '“{zone}” is not a time zone that Evenhand knows. Write it like ET or America/New_York.',
  'error.import.zones-differ': 'Two time zones are named, {first} and {second}. Leave one.',
  'error.import.zone-missing': 'No time zone is named anywhere. Choose one above.',
  'error.import.slot-too-long':
    'From {start} to {end} is longer than any interview. Check AM and PM, and the date.',
  'error.import.sme-twice': '{name} is named twice as SME. Leave one.',
} as const satisfies Messages
