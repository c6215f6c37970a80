import type { Hash, Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { findEach, readAll, requireRecord, type Identified } from '../find-record'
import { Person, type PanelRole } from '../panel/person'
import { Competency } from '../preparation/competency'
import { AssessmentRound, HiringAction, Role } from '../preparation/hiring-action'
import { competenciesAsked, InterviewGuide } from '../preparation/interview-guide'
import { recordIds, recordPrefixes } from '../record-ids'
import { asOne } from '../same-applicant'
import { Applicant, Paper } from '../scheduling/applicant'
import { Interview } from '../scheduling/interview'
import { requiredCompetencies } from '../scoring/required-competencies'
import { newestSubmissions, signaturesFor, submissionsFor, type SignatureOf } from '../scoring/submissions'

/** Everything that a packet shows, as it is now. */
export interface PacketMaterial {
  readonly action: HiringAction
  readonly interview: Interview
  readonly round: AssessmentRound
  readonly guide: InterviewGuide
  readonly applicant: Applicant
  readonly roles: readonly Identified<Role>[]
  readonly competencies: readonly Identified<Competency>[]
  readonly people: ReadonlyMap<Id, Person>
  readonly panel: readonly { readonly name: string; readonly role: PanelRole }[]
  /** The applicant's résumés, by name. */
  readonly resumes: readonly Identified<Paper>[]
  /** The revisions that no other supersedes, of all raters, in the order of the panel's ids. */
  readonly newest: readonly Hash[]
  /** The signatures of those. */
  readonly signatures: readonly SignatureOf[]
}

/** Gathers it from the records; who was entered twice is one. Refuses: `record.not-found`. */
export async function loadPacketMaterial(
  all: RecordsReader,
  place: { readonly action: Id; readonly interview: Id },
): Promise<Result<PacketMaterial>> {
  const records = asOne(all)
  const action = await requireRecord(records, HiringAction, recordIds.action(place.action))
  if (!action.ok) return action
  const interview = await requireRecord(records, Interview, recordIds.interview(place.interview))
  if (!interview.ok) return interview
  const held = interview.value
  const round = await requireRecord(records, AssessmentRound, recordIds.round(held.round))
  if (!round.ok) return round
  const guide = await requireRecord(records, InterviewGuide, recordIds.guide(held.guide))
  if (!guide.ok) return guide
  const applicant = await requireRecord(records, Applicant, recordIds.applicant(held.applicant))
  if (!applicant.ok) return applicant
  const { roles } = applicant.value
  const asked = competenciesAsked(guide.value.content, roles).map(recordIds.competency)
  const people = new Map(
    readAll(Person, await records.list(recordPrefixes.persons(place.action))).map((person) => [
      person.id,
      person,
    ]),
  )
  const newest = await newestOfAll(records, place.interview)
  return ok({
    action: action.value,
    interview: held,
    round: round.value,
    guide: guide.value,
    applicant: applicant.value,
    roles: await findEach(records, Role, roles.map(recordIds.role)),
    competencies: requiredCompetencies(
      guide.value.content,
      await findEach(records, Competency, asked),
      roles,
    ),
    people,
    panel: held.panel.map(({ person, role }) => ({ name: people.get(person)?.name ?? '', role })),
    resumes: readAll(Paper, await records.list('paper/'))
      .filter((paper) => paper.applicant === held.applicant && paper.kind === 'resume')
      .sort((a, b) => (a.name === b.name ? compare(a.id, b.id) : compare(a.name, b.name))),
    newest,
    signatures: (await signaturesFor(records, place.interview)).filter(({ revision }) =>
      newest.includes(revision),
    ),
  })
}

async function newestOfAll(records: RecordsReader, interview: Id): Promise<readonly Hash[]> {
  const submissions = await submissionsFor(records, interview)
  const raters = [...new Set(submissions.map(({ id }) => id))].sort()
  return raters.flatMap((rater) =>
    newestSubmissions(submissions.filter(({ id }) => id === rater)).map(({ revision }) => revision),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
