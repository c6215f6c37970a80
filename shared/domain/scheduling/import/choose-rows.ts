import type { ImportPlan, PersonReference } from './plan'

/** What a person decided about the rows that are not simply good. */
export interface ImportChoices {
  /** Rows with problems are left out, knowingly. Without it their problems stay in the plan, and it is refused. */
  readonly leaveOutProblems: boolean
  /** Rows of duplicates that are imported all the same. */
  readonly duplicates: ReadonlySet<number>
}

/** What is to be imported of a plan. */
export function choosePlan(plan: ImportPlan, { leaveOutProblems, duplicates }: ImportChoices): ImportPlan {
  const added = plan.duplicates.filter(({ row }) => duplicates.has(row))
  return {
    ...plan,
    applicants: [...plan.applicants, ...added.map(({ applicant }) => applicant)],
    interviews: [...plan.interviews, ...added.flatMap(({ interview }) => interview ?? [])],
    problems: leaveOutProblems ? [] : plan.problems,
    duplicates: plan.duplicates.filter(({ row }) => !duplicates.has(row)),
  }
}

export interface ImportCounts {
  readonly applicants: number
  readonly interviews: number
  /** People and roles that the hiring action does not have yet. */
  readonly people: readonly string[]
  readonly roles: readonly string[]
}

/** How much a chosen plan creates: of people and roles only those that what is imported names. */
export function importCounts({ applicants, interviews, people }: ImportPlan): ImportCounts {
  const keys = new Set(
    interviews
      .flatMap(({ smes, hrSpecialist }) => [...smes, ...(hrSpecialist ? [hrSpecialist] : [])])
      .flatMap(newKey),
  )
  const roles = applicants.flatMap((applicant) =>
    applicant.roles.flatMap((role) => ('newName' in role ? [role.newName] : [])),
  )
  return {
    applicants: applicants.length,
    interviews: interviews.length,
    people: people.filter(({ key }) => keys.has(key)).map(({ name }) => name),
    roles: [...new Set(roles)],
  }
}

function newKey(reference: PersonReference): readonly string[] {
  return 'newKey' in reference ? [reference.newKey] : []
}
