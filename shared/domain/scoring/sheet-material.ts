import type { Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { findEach, findRecord, requireRecord, type Identified } from '../find-record'
import { Notes } from '../interview/notes'
import { requirePanelPlace } from '../interview/panel-place'
import { Person, type PanelRole } from '../panel/person'
import { Competency } from '../preparation/competency'
import { AssessmentRound, HiringAction, Role } from '../preparation/hiring-action'
import { competenciesAsked, InterviewGuide } from '../preparation/interview-guide'
import { recordIds } from '../record-ids'
import { Applicant } from '../scheduling/applicant'
import type { Interview } from '../scheduling/interview'
import { requiredCompetencies } from './required-competencies'
import { SheetWork } from './score-sheet'

/** Everything that a score sheet refers to, as it is now. */
export interface SheetMaterial {
  readonly action: Identified<HiringAction>
  readonly interview: Identified<Interview>
  readonly round: Identified<AssessmentRound>
  readonly guide: Identified<InterviewGuide>
  readonly applicant: Identified<Applicant>
  /** The applicant's. */
  readonly roles: readonly Identified<Role>[]
  readonly panel: readonly { readonly name: string; readonly role: PanelRole }[]
  readonly rater: Identified<Person>
  readonly raterRole: PanelRole
  /** Those that must be rated, in the order of the questions. */
  readonly competencies: readonly Identified<Competency>[]
  readonly notes: Notes
  readonly work: SheetWork
}

export interface SheetPlace {
  readonly action: Id
  readonly interview: Id
  readonly rater: Id
}

/** Gathers what a rater's sheet refers to. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function loadSheetMaterial(
  records: RecordsReader,
  { action, interview, rater }: SheetPlace,
): Promise<Result<SheetMaterial>> {
  const place = await requirePanelPlace(records, interview, rater)
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
  const person = await requireRecord(records, Person, recordIds.person(action, rater))
  if (!person.ok) return person
  const { content } = guide.value
  const { roles } = applicant.value
  const asked = await findEach(
    records,
    Competency,
    competenciesAsked(content, roles).map(recordIds.competency),
  )
  return ok({
    action: { ...foundAction.value, id: action },
    interview: { ...held, id: interview },
    round: { ...round.value, id: held.round },
    guide: { ...guide.value, id: held.guide },
    applicant: { ...applicant.value, id: held.applicant },
    roles: await findEach(records, Role, roles.map(recordIds.role)),
    panel: await Promise.all(
      held.panel.map(async (member) => {
        const found = await findRecord(records, Person, recordIds.person(action, member.person))
        return { name: found?.name ?? '', role: member.role }
      }),
    ),
    rater: { ...person.value, id: rater },
    raterRole: place.value.role,
    competencies: requiredCompetencies(content, asked, roles),
    notes: (await findRecord(records, Notes, recordIds.notes(interview, rater))) ?? Notes.parse({}),
    work: (await findRecord(records, SheetWork, recordIds.sheet(interview, rater))) ?? SheetWork.parse({}),
  })
}
