import { nameKey } from './names'
import type { DuplicateReason, DuplicateRow, ImportContext, PlannedApplicant } from './plan'

type Where = DuplicateRow['with']
type Known = {
  readonly lastName: string
  readonly firstName: string
  readonly email?: string | undefined
  readonly applicantNumber?: string | undefined
}
type Namesake = {
  readonly where: Where
  readonly email?: string | undefined
  readonly number?: string | undefined
}

function numberKey(number: string): string {
  return number.toLowerCase().replaceAll(/\s/g, '')
}

/** Both are there and differ: then two people share a name. */
function contradict(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right
}

/** The applicants known so far, and which of them a further one repeats. */
export class KnownApplicants {
  private readonly byEmail = new Map<string, Where>()
  private readonly byNumber = new Map<string, Where>()
  private readonly byName = new Map<string, Namesake[]>()

  constructor(existing: ImportContext['applicants']) {
    for (const applicant of existing) this.add(applicant, { applicant: applicant.id })
  }

  add(applicant: Known, where: Where): void {
    const email = applicant.email?.toLowerCase()
    const number = applicant.applicantNumber === undefined ? undefined : numberKey(applicant.applicantNumber)
    if (email !== undefined && !this.byEmail.has(email)) this.byEmail.set(email, where)
    if (number !== undefined && !this.byNumber.has(number)) this.byNumber.set(number, where)
    const name = nameKey(`${applicant.firstName} ${applicant.lastName}`)
    const namesakes = this.byName.get(name) ?? []
    namesakes.push({ where, email, number })
    this.byName.set(name, namesakes)
  }

  /** Same email, same number, or same name where neither email nor number says that they are two people. */
  find(applicant: PlannedApplicant): { readonly with: Where; readonly why: DuplicateReason } | undefined {
    const email = applicant.email?.toLowerCase()
    const number = applicant.applicantNumber === undefined ? undefined : numberKey(applicant.applicantNumber)
    const byEmail = email === undefined ? undefined : this.byEmail.get(email)
    if (byEmail !== undefined) return { with: byEmail, why: 'same email' }
    const byNumber = number === undefined ? undefined : this.byNumber.get(number)
    if (byNumber !== undefined) return { with: byNumber, why: 'same applicant number' }
    const namesakes = this.byName.get(nameKey(`${applicant.firstName} ${applicant.lastName}`)) ?? []
    const same = namesakes.find(
      (other) => !contradict(other.email, email) && !contradict(other.number, number),
    )
    return same === undefined ? undefined : { with: same.where, why: 'same name' }
  }
}
