import type { Messages } from '../message-types'

/** Failures of reading CSV and XLSX files. */
export const spreadsheetErrors = {
  'error.spreadsheet.cell-unreadable':
    'A cell of this spreadsheet cannot be read. Save it again in your spreadsheet program and choose the new file.',
  'error.spreadsheet.cell-too-long':
    'Row {row} holds a text longer than the {limit} characters that a spreadsheet can take. Write a CSV file instead.',
  'error.spreadsheet.csv-damaged':
    'The quotation marks of this CSV file do not fit together near line {line}. Correct that line, or save the file anew.',
  'error.spreadsheet.damaged':
    'This spreadsheet is damaged. Open it in your spreadsheet program, save it anew, and choose the new file.',
  'error.spreadsheet.empty': 'This file holds nothing. Choose another.',
  'error.spreadsheet.encrypted':
    'This spreadsheet is protected by a password. Save a copy without one and choose the copy.',
  'error.spreadsheet.legacy-xls':
    'This is an old XLS file. Save it as XLSX or CSV in your spreadsheet program and choose the new file.',
  'error.spreadsheet.not-a-spreadsheet': 'This file is not a spreadsheet. Choose a CSV or XLSX file.',
  'error.spreadsheet.not-xlsx': 'This file is not an XLSX spreadsheet. Choose a CSV or XLSX file.',
  'error.spreadsheet.suspicious-compression':
    'This spreadsheet unpacks to far more than its size, as harmful files do. It was not opened. Ask its author for a CSV file.',
  'error.spreadsheet.too-large': 'This file is larger than {limit} MB. Split it and import the parts.',
  'error.spreadsheet.too-large-unpacked':
    'This spreadsheet is larger than {limit} MB once unpacked. Split it and import the parts.',
  'error.spreadsheet.too-many-columns':
    'A sheet has more than {limit} columns. Remove those that are not needed.',
  'error.spreadsheet.too-many-rows': 'A sheet has more than {limit} rows. Split it and import the parts.',
  'error.spreadsheet.too-many-sheets':
    'This spreadsheet has more than {limit} sheets. Remove those that are not needed.',
} as const satisfies Messages
