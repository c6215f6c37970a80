import type { Messages } from '../message-types'

/** The export of applicants to a spreadsheet. */
export const exportTexts = {
  'applicants.export': 'Export',
  'export.title': 'Export applicants and outcomes',
  'export.columns': 'Columns',
  'export.columns.own': 'All that Evenhand knows',
  'export.columns.own.about':
    'Names, numbers, contact, roles, the interview that counts, and where everybody stands. Evenhand reads it back without loss.',
  'export.columns.usa-staffing': 'USA Staffing',
  'export.columns.usa-staffing.about':
    'Exactly its columns, in its order. The Assessment Rating stays empty; the Minimum Qualifications Rating is the NOR code.',
  'export.format': 'File',
  'export.format.xlsx': 'XLSX',
  'export.format.xlsx.about': 'Every cell is text: leading zeros stay, nothing is taken for a formula.',
  'export.format.csv': 'CSV',
  'export.format.csv.about':
    "One ' stands before what a spreadsheet would take for a formula; the import takes it off again.",
  'export.save': 'Export…',
  'export.file.own': 'Applicants, {action}',
  'export.file.usa-staffing': 'USA Staffing outcomes, {action}',
} as const satisfies Messages
