import { dateOrderOf } from '../../../kernel/time'
import type { Cell } from './cells'
import { KnownApplicants } from './duplicates'
import type { Mapping } from './mapping'
import { passOver } from './pass-over'
import { PeopleFound } from './people'
import type { DuplicateRow, ImportContext, ImportPlan } from './plan'
import { readApplicant } from './read-applicant'
import { readInterview } from './read-interview'
import { RolesFound } from './roles'
import { SheetRow } from './sheet-row'

function dateTexts(rows: readonly (readonly Cell[])[], mapping: Mapping): string[] {
  const index = mapping.columns.find((column) => column.field === 'date')?.index
  return index === undefined ? [] : rows.map((row) => row[index]?.text.trim().split(/[\s,]/)[0] ?? '')
}

/**
 * What importing a sheet would do. Total: whatever is in the cells, each row ends up in exactly one place (see
 * `ImportPlan`); a row with any problem yields nothing. `people` and `newRoles` are those that good rows name,
 * duplicates included: add the ones that what is really imported refers to.
 */
export function planImport(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  context: ImportContext,
): ImportPlan {
  const plan: ImportPlan = {
    applicants: [],
    interviews: [],
    people: [],
    newRoles: [],
    problems: [],
    duplicates: [],
    passedOver: [],
  }
  const order = dateOrderOf(dateTexts(rows, mapping))
  const known = new KnownApplicants(context.applicants)
  const people = new PeopleFound(context.people)
  const roles = new RolesFound(context)
  for (const [index, cells] of rows.entries()) {
    const why = passOver(cells, index, mapping)
    if (why !== undefined) {
      plan.passedOver.push({ row: index + 1, why })
      continue
    }
    const row = new SheetRow(index + 1, cells, mapping)
    const applicant = readApplicant(row, roles)
    const interview = readInterview(row, mapping, context, order, people)
    if (applicant === undefined || row.problems.length > 0) {
      plan.problems.push(...row.problems)
      continue
    }
    const duplicate = known.find(applicant)
    if (duplicate === undefined) {
      plan.applicants.push(applicant)
      if (interview !== undefined) plan.interviews.push(interview)
      known.add(applicant, { row: row.number })
    } else {
      plan.duplicates.push(duplicateRow(row.number, duplicate, { applicant, interview }))
    }
  }
  return withReferences(plan, people)
}

function duplicateRow(
  row: number,
  found: Pick<DuplicateRow, 'with' | 'why'>,
  read: Pick<DuplicateRow, 'applicant' | 'interview'>,
): DuplicateRow {
  const { applicant, interview } = read
  return { row, ...found, applicant, ...(interview !== undefined && { interview }) }
}

/** Adds the people and the roles that good rows name and that are not known yet. */
function withReferences(plan: ImportPlan, people: PeopleFound): ImportPlan {
  const keys = new Set<string>()
  for (const { smes, hrSpecialist } of [
    ...plan.interviews,
    ...plan.duplicates.flatMap(({ interview }) => interview ?? []),
  ]) {
    for (const person of smes) if ('newKey' in person) keys.add(person.newKey)
    if (hrSpecialist !== undefined && 'newKey' in hrSpecialist) keys.add(hrSpecialist.newKey)
  }
  const roles = new Set<string>()
  for (const { roles: named } of [...plan.applicants, ...plan.duplicates.map(({ applicant }) => applicant)]) {
    for (const role of named) if ('newName' in role) roles.add(role.newName)
  }
  return {
    ...plan,
    people: people.added.filter(({ key }) => keys.has(key)),
    newRoles: [...roles],
  }
}
