import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import type { Json } from '../../kernel/canonical'
import { setFields, type PatchDraft } from '../../log/command'
import { recordIds } from '../record-ids'
import type {
  ImportPlan,
  ImportStatus,
  PersonReference,
  PlannedApplicant,
  PlannedInterview,
  PlannedPerson,
  RoleReference,
} from './import/plan'
import type { InterviewStatus, PanelMember, Place } from './interview'
import type { NumberedRound } from './interview-rounds'

const STATUSES: Readonly<Record<ImportStatus, InterviewStatus>> = {
  scheduled: 'scheduled',
  interviewed: 'interviewed',
  'no show': 'no-show',
  declination: 'declination',
  withdrawal: 'withdrawal',
  'removed from consideration': 'removed',
}

/** Roles that a file brings stand after those of the job analysis. */
const AFTER_ALL_OTHERS = 1000

/** What the plan's references may point to. */
export interface ImportTargets {
  readonly action: Id
  readonly roles: ReadonlySet<Id>
  readonly people: ReadonlySet<Id>
  readonly rounds: readonly NumberedRound[]
  readonly newId: () => Id
}

/**
 * Turns a plan into the records that it asks for: applicants, interviews, and of the new roles and people
 * those that they name. Throws `import.unknown-reference`, `import.no-round`, `import.stray-interview`
 * (value `row`): the command refuses whole.
 */
export class ImportPatches {
  readonly patches: PatchDraft[] = []
  readonly #targets: ImportTargets
  readonly #newPeople: ReadonlyMap<string, PlannedPerson>
  readonly #people = new Map<string, Id>()
  readonly #newRoles = new Map<string, Id>()
  readonly #applicants = new Map<number, Id>()

  constructor(plan: Pick<ImportPlan, 'applicants' | 'interviews' | 'people'>, targets: ImportTargets) {
    this.#targets = targets
    this.#newPeople = new Map(plan.people.map((person) => [person.key, person]))
    for (const applicant of plan.applicants) this.#addApplicant(applicant)
    for (const interview of plan.interviews) this.#addInterview(interview)
  }

  #addApplicant(planned: PlannedApplicant): void {
    const id = this.#targets.newId()
    this.#applicants.set(planned.row, id)
    this.#set(recordIds.applicant(id), {
      number: planned.applicantNumber,
      familyName: planned.lastName,
      givenName: planned.firstName,
      middleName: planned.middleName,
      email: planned.email,
      telephone: planned.phone,
      roles: planned.roles.map((role) => this.#role(role, planned.row)),
      availability: planned.availability,
      comments: planned.comments,
      usaStaffing: planned.usaStaffing,
    })
  }

  #addInterview(planned: PlannedInterview): void {
    const { row } = planned
    const applicant = this.#applicants.get(row)
    if (applicant === undefined) throw new AppError('import.stray-interview', String(row), { row })
    const number = planned.round?.number ?? 1
    const round = this.#targets.rounds.find((candidate) => candidate.number === number)
    if (round?.guide === undefined) throw new AppError('import.no-round', String(number), { row })
    const panel: PanelMember[] = planned.smes.map((sme, index) => ({
      person: this.#person(sme, row),
      role: index === 0 ? 'lead' : 'rater',
    }))
    this.#set(recordIds.interview(this.#targets.newId()), {
      applicant,
      round: round.round,
      guide: round.guide,
      slot: planned.slot,
      place: placeOf(planned),
      panel,
      hrSpecialist: planned.hrSpecialist && this.#person(planned.hrSpecialist, row),
      status: STATUSES[planned.status ?? 'scheduled'],
    })
  }

  #role(reference: RoleReference, row: number): Id {
    if ('id' in reference) {
      if (!this.#targets.roles.has(reference.id)) throw unknownReference(row)
      return reference.id
    }
    const { newName: name } = reference
    const known = this.#newRoles.get(name)
    if (known !== undefined) return known
    const id = this.#targets.newId()
    this.#newRoles.set(name, id)
    this.#set(recordIds.role(id), { name, order: AFTER_ALL_OTHERS + this.#newRoles.size })
    return id
  }

  #person(reference: PersonReference, row: number): Id {
    if ('id' in reference) {
      if (!this.#targets.people.has(reference.id)) throw unknownReference(row)
      return reference.id
    }
    const known = this.#people.get(reference.newKey)
    if (known !== undefined) return known
    const planned = this.#newPeople.get(reference.newKey)
    if (planned === undefined) throw unknownReference(row)
    const id = this.#targets.newId()
    this.#people.set(planned.key, id)
    this.#set(recordIds.person(this.#targets.action, id), {
      name: planned.name,
      email: planned.email,
      duties: [planned.as === 'sme' ? 'sme' : 'hr-specialist'],
    })
    return id
  }

  /** Empty values are what the defaults say anyway. */
  #set(record: string, fields: Readonly<Record<string, Json | undefined>>): void {
    this.patches.push(...setFields(record, fields).filter(({ value }) => !isEmpty(value)))
  }
}

function isEmpty(value: Json): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
}

function unknownReference(row: number): AppError {
  return new AppError('import.unknown-reference', String(row), { row })
}

function placeOf({ place, phone, accessCode = '' }: PlannedInterview): Place | undefined {
  if (phone !== undefined) return { mode: 'telephone', where: phone, accessCode }
  if (place === undefined) return accessCode === '' ? undefined : { mode: 'telephone', where: '', accessCode }
  return { mode: /^https?:\/\//i.test(place) ? 'video' : 'in-person', where: place, accessCode }
}
