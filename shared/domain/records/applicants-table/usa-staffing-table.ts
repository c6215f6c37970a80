import { USA_STAFFING_COLUMNS, type UsaStaffingColumn } from '../../scheduling/import/known-tables'
import { norCodeOf } from './outcomes'
import type { Standing } from './standing'

const GUID = 'USAJOBS Applicant GUID' satisfies UsaStaffingColumn

function cellOf(column: UsaStaffingColumn, standing: Standing): string {
  const { usaStaffing, familyName, givenName, middleName, number } = standing.applicant
  switch (column) {
    case 'Vacancy ID':
      return usaStaffing['vacancyId'] ?? ''
    case 'Assessment ID':
      return usaStaffing['assessmentId'] ?? ''
    case 'Application ID':
      return usaStaffing['applicationId'] ?? ''
    case 'Application Rating ID':
      return usaStaffing['applicationRatingId'] ?? ''
    case 'Applicant Last Name':
      return familyName
    case 'Applicant First Name':
      return givenName
    case 'Applicant Middle Name':
      return middleName
    case 'Application Number':
      return number
    case 'Application Combination':
      return usaStaffing['applicationCombination'] ?? ''
    case 'Assessment Rating':
      return ''
    case 'Minimum Qualifications Rating':
      return norCodeOf(standing)
    case GUID:
      return usaStaffing['usajobsApplicantGuid'] ?? ''
  }
}

/**
 * The outcomes as USA Staffing takes them. The last column is absent where applicants came from USA Staffing and none
 * of them brought it.
 */
export function usaStaffingTable(standings: readonly Standing[]): readonly (readonly string[])[] {
  const brought = standings.map(({ applicant }) => applicant.usaStaffing)
  const cameFromThere = brought.some((fields) => Object.keys(fields).length > 0)
  const hasGuid = !cameFromThere || brought.some((fields) => 'usajobsApplicantGuid' in fields)
  const columns = USA_STAFFING_COLUMNS.filter((column) => hasGuid || column !== GUID)
  return [columns, ...standings.map((standing) => columns.map((column) => cellOf(column, standing)))]
}
