import type { Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { findEach, findRecord, requireRecord, type Identified } from '../find-record'
import { Person, type PanelRole } from '../panel/person'
import { AssessmentRound, HiringAction, Role } from '../preparation/hiring-action'
import { InterviewGuide } from '../preparation/interview-guide'
import { sameApplicants } from '../same-applicant'
import { recordIds } from '../record-ids'
import { Applicant } from '../scheduling/applicant'
import type { Interview } from '../scheduling/interview'
import { requirePanelPlace } from './panel-place'

/** What an interview refers to, as it is now, for one member of its panel. */
export interface InterviewMaterial {
  readonly action: Identified<HiringAction>
  readonly interview: Identified<Interview>
  readonly round: Identified<AssessmentRound>
  readonly guide: Identified<InterviewGuide>
  readonly applicant: Identified<Applicant>
  /** The applicant's. */
  readonly roles: readonly Identified<Role>[]
  readonly panel: readonly { readonly person: Id; readonly name: string; readonly role: PanelRole }[]
  /** Of the member who asks. */
  readonly role: PanelRole
}

export interface InterviewPlace {
  readonly action: Id
  readonly interview: Id
  readonly person: Id
}

/** Gathers what an interview refers to. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function loadInterviewMaterial(
  records: RecordsReader,
  { action, interview, person }: InterviewPlace,
): Promise<Result<InterviewMaterial>> {
  const place = await requirePanelPlace(records, interview, person)
  if (!place.ok) return place
  const held = place.value.interview
  const foundAction = await requireRecord(records, HiringAction, recordIds.action(action))
  if (!foundAction.ok) return foundAction
  const round = await requireRecord(records, AssessmentRound, recordIds.round(held.round))
  if (!round.ok) return round
  const guide = await requireRecord(records, InterviewGuide, recordIds.guide(held.guide))
  if (!guide.ok) return guide
  const id = (await sameApplicants(records)).of(held.applicant)
  const applicant = await requireRecord(records, Applicant, recordIds.applicant(id))
  if (!applicant.ok) return applicant
  return ok({
    action: { ...foundAction.value, id: action },
    interview: { ...held, id: interview },
    round: { ...round.value, id: held.round },
    guide: { ...guide.value, id: held.guide },
    applicant: { ...applicant.value, id },
    roles: await findEach(records, Role, applicant.value.roles.map(recordIds.role)),
    panel: await Promise.all(
      held.panel.map(async ({ person: member, role }) => {
        const found = await findRecord(records, Person, recordIds.person(action, member))
        return { person: member, role, name: found?.name ?? '' }
      }),
    ),
    role: place.value.role,
  })
}
