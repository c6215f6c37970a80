import { findEach, findRecord, requireRecord, type Identified } from '#shared/domain/find-record'
import { Attestation } from '#shared/domain/interview/notes'
import { requirePanelPlace } from '#shared/domain/interview/panel-place'
import { Person, type PanelRole } from '#shared/domain/panel/person'
import { recusedFrom } from '#shared/domain/panel/recusals'
import { AssessmentRound, HiringAction, Role } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant } from '#shared/domain/scheduling/applicant'
import type { Interview } from '#shared/domain/scheduling/interview'
import { hasScoreSheets } from '#shared/domain/scheduling/submitted-sheets'
import type { Id } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import type { RecordsReader } from '#shared/log/records'

/** What the interview room shows, except the notes. */
export interface RoomMaterial {
  readonly action: Identified<HiringAction>
  readonly interview: Identified<Interview>
  readonly round: AssessmentRound
  readonly guide: InterviewGuide
  readonly applicant: Identified<Applicant>
  readonly roles: readonly Identified<Role>[]
  readonly panel: readonly { readonly person: Id; readonly name: string; readonly role: PanelRole }[]
  /** Of the person who looks. */
  readonly role: PanelRole
  readonly attestation: Attestation | undefined
  readonly recused: boolean
  /** Somebody submitted a sheet for this interview. */
  readonly submitted: boolean
}

export interface RoomPlace {
  readonly action: Id
  readonly interview: Id
  readonly person: Id
}

/** Gathers what the room shows. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function loadRoom(
  records: RecordsReader,
  { action, interview, person }: RoomPlace,
): Promise<Result<RoomMaterial>> {
  const place = await requirePanelPlace(records, interview, person)
  if (!place.ok) return place
  const held = place.value.interview
  const foundAction = await requireRecord(records, HiringAction, recordIds.action(action))
  if (!foundAction.ok) return foundAction
  const round = await requireRecord(records, AssessmentRound, recordIds.round(held.round))
  if (!round.ok) return round
  const guide = await requireRecord(records, InterviewGuide, recordIds.guide(held.guide))
  if (!guide.ok) return guide
  const applicant = await requireRecord(records, Applicant, recordIds.applicant(held.applicant))
  if (!applicant.ok) return applicant
  return ok({
    action: { ...foundAction.value, id: action },
    interview: { ...held, id: interview },
    round: round.value,
    guide: guide.value,
    applicant: { ...applicant.value, id: held.applicant },
    roles: await findEach(records, Role, applicant.value.roles.map(recordIds.role)),
    panel: await Promise.all(
      held.panel.map(async (member) => {
        const found = await findRecord(records, Person, recordIds.person(action, member.person))
        return { ...member, name: found?.name ?? '' }
      }),
    ),
    role: place.value.role,
    attestation: await findRecord(records, Attestation, recordIds.attestation(interview, person)),
    recused: (await recusedFrom(records, held.applicant)).has(person),
    submitted: await hasScoreSheets(records, interview),
  })
}
