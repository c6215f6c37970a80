import type { Cell } from './cells'

/**
 * The columns that USA Staffing exchanges outcomes in, in its order, none added or removed. The last one may be
 * absent.
 */
export const USA_STAFFING_COLUMNS = [
  'Vacancy ID',
  'Assessment ID',
  'Application ID',
  'Application Rating ID',
  'Applicant Last Name',
  'Applicant First Name',
  'Applicant Middle Name',
  'Application Number',
  'Application Combination',
  'Assessment Rating',
  'Minimum Qualifications Rating',
  'USAJOBS Applicant GUID',
] as const
export type UsaStaffingColumn = (typeof USA_STAFFING_COLUMNS)[number]

/** The columns that every table of applicants of this program begins with, in this order. */
export const OWN_FIRST_COLUMNS = [
  'Last Name',
  'First Name',
  'Middle Name',
  'Applicant Number',
  'Email',
  'Phone',
  'Applicant Availability',
  'Comments',
] as const

/**
 * Whether these headings are those of a file that this program or USA Staffing wrote. Such a file means exactly what
 * it says: its cells are taken as they are, to the last space.
 */
export function isKnownTable(headings: readonly Cell[]): boolean {
  const texts = headings.map(({ text }) => text)
  const isUsaStaffing =
    texts.length >= USA_STAFFING_COLUMNS.length - 1 &&
    texts.length <= USA_STAFFING_COLUMNS.length &&
    texts.every((text, index) => text === USA_STAFFING_COLUMNS[index])
  return isUsaStaffing || OWN_FIRST_COLUMNS.every((heading, index) => texts[index] === heading)
}
