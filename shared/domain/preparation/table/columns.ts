/** The columns of a guide's table, in the order in which they are written; any order is read. */
export const COLUMNS = [
  'Row',
  'Text',
  'Description',
  'ID',
  'Kind',
  'Minutes',
  'Competencies',
  'Roles',
  'Order',
  'Minimum qualification',
] as const
export type Column = (typeof COLUMNS)[number]

/** What a row of the table is. Those of a question or a competency stand below it. */
export const ROWS = [
  'title',
  'introduction',
  'checklist',
  'question',
  'follow-up',
  'probe',
  'conclusion',
  'competency',
  'level',
] as const
export type RowKind = (typeof ROWS)[number]

/** What marks the level that must be met. */
export const REQUIRED = 'yes'
