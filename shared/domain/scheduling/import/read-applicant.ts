import { z } from 'zod'
import { USA_STAFFING_FIELDS } from './fields'
import { type NameParts, splitAddress, splitName } from './names'
import type { PlannedApplicant, RoleReference } from './plan'
import type { RolesFound } from './roles'
import type { SheetRow } from './sheet-row'

const Email = z.email()

function readName(row: SheetRow): NameParts | undefined {
  const lastName = row.name('lastName')
  const firstName = row.name('firstName')
  const middleName = row.text('middleName')
  if (lastName !== '' && (firstName !== '' || row.exact)) {
    return { lastName, firstName, ...(middleName !== undefined && { middleName }) }
  }
  const whole = row.name('fullName')
  if (lastName === '' && firstName === '' && whole !== '') {
    return splitName(whole) ?? row.problem('import.name-not-split', { name: whole }, row.column('fullName'))
  }
  if (lastName === '' && firstName === '') {
    return row.problem('import.name-missing', {}, row.column('lastName') ?? row.column('fullName'))
  }
  return lastName === ''
    ? row.problem('import.last-name-missing', { firstName }, row.column('lastName'))
    : row.problem('import.first-name-missing', { lastName }, row.column('firstName'))
}

function readEmail(row: SheetRow): string | undefined {
  const cell = row.first('email')
  if (cell === undefined) return undefined
  const email = splitAddress(cell.text).email ?? cell.text.replace(/^mailto:/i, '')
  return Email.safeParse(email).success
    ? email
    : row.problem('import.email-not-valid', { email: cell.text }, cell.column)
}

function readRoles(row: SheetRow, roles: RolesFound): RoleReference[] {
  const found = new Set<RoleReference>()
  for (const { cell, column } of row.all('role')) {
    for (const name of row.exact ? [cell.text] : roles.namesIn(cell.text)) {
      const role = roles.find(name)
      if (role === undefined) {
        row.problem('import.unknown-role', { role: name, known: roles.knownNames }, column)
      } else found.add(role)
    }
  }
  return [...found]
}

/** The applicant of a row; undefined where it has no name, and the row's problems say so. */
export function readApplicant(row: SheetRow, known: RolesFound): PlannedApplicant | undefined {
  const name = readName(row)
  const email = readEmail(row)
  const roles = readRoles(row, known)
  if (name === undefined) return undefined
  const phone = row.text('applicantPhone')
  const applicantNumber = row.text('applicantNumber')
  const comments = row.lines('comments')
  const availability = row.lines('availability')
  const usaStaffing: Record<string, string> = {}
  for (const field of USA_STAFFING_FIELDS) {
    const text = row.text(field)
    if (text !== undefined) usaStaffing[field] = text
    // That the column is there is told to whoever writes the file again.
    else if (row.exact && field === 'usajobsApplicantGuid' && row.column(field)) usaStaffing[field] = ''
  }
  return {
    row: row.number,
    ...name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(applicantNumber !== undefined && { applicantNumber }),
    roles,
    ...(comments !== undefined && { comments }),
    ...(availability !== undefined && { availability }),
    usaStaffing,
  }
}
