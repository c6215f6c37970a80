import type { Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { findEach, findRecord, requireRecord, type Identified } from '../find-record'
import { loadInterviewMaterial, type InterviewMaterial } from '../interview/interview-material'
import { referencesFor, type References } from '../interview/reference'
import { Notes } from '../interview/notes'
import { Person, type PanelRole } from '../panel/person'
import { Competency } from '../preparation/competency'
import { competenciesAsked } from '../preparation/interview-guide'
import { recordIds } from '../record-ids'
import { loadGradingMaterial, type TechnicalPart } from './grading/grading-material'
import { requiredCompetencies } from './required-competencies'
import { Review } from './review/review'
import { SheetWork } from './score-sheet'

/** Everything that a score sheet refers to, as it is now. */
export interface SheetMaterial extends Omit<InterviewMaterial, 'role'> {
  readonly rater: Identified<Person>
  readonly raterRole: PanelRole
  /** Those that must be rated, in the order of the questions. */
  readonly competencies: readonly Identified<Competency>[]
  readonly notes: Notes
  readonly references: References
  readonly work: SheetWork
  /** Of the work of a technical assessment, which is graded instead of an interview. */
  readonly technical?: TechnicalPart
}

export interface SheetPlace {
  readonly action: Id
  /** Or the review that grades an applicant's work. */
  readonly interview: Id
  readonly rater: Id
}

/**
 * Gathers what a rater's sheet refers to: one of an interview, or one that grades the work of a technical assessment.
 * Refuses: `record.not-found`, `interview.not-on-panel`, `grading.not-a-grader`.
 */
export async function loadSheetMaterial(
  records: RecordsReader,
  { action, interview, rater }: SheetPlace,
): Promise<Result<SheetMaterial>> {
  const review = await findRecord(records, Review, recordIds.review(interview))
  if (review !== undefined) {
    return loadGradingMaterial(records, { action, review: { ...review, id: interview }, grader: rater })
  }
  const loaded = await loadInterviewMaterial(records, { action, interview, person: rater })
  if (!loaded.ok) return loaded
  const person = await requireRecord(records, Person, recordIds.person(action, rater))
  if (!person.ok) return person
  const { role, ...material } = loaded.value
  const { content } = material.guide
  const { roles } = material.applicant
  const asked = await findEach(
    records,
    Competency,
    competenciesAsked(content, roles).map(recordIds.competency),
  )
  return ok({
    ...material,
    rater: { ...person.value, id: rater },
    raterRole: role,
    competencies: requiredCompetencies(content, asked, roles),
    references: await referencesFor(records, interview, rater),
    notes: (await findRecord(records, Notes, recordIds.notes(interview, rater))) ?? Notes.parse({}),
    work: (await findRecord(records, SheetWork, recordIds.sheet(interview, rater))) ?? SheetWork.parse({}),
  })
}
