import { AppError } from '../../../kernel/app-error'
import type { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import type { RecordsReader } from '../../../log/records'
import { findEach, findRecord, readAll, requireRecord, type Identified } from '../../find-record'
import { NO_REFERENCES } from '../../interview/reference'
import { Notes } from '../../interview/notes'
import { Person } from '../../panel/person'
import { Competency } from '../../preparation/competency'
import { AssessmentRound, HiringAction, Role } from '../../preparation/hiring-action'
import { TechnicalAssessment } from '../../preparation/technical-assessment'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant, Paper } from '../../scheduling/applicant'
import { ofRoles } from '../required-competencies'
import { ReviewWork, type Review } from '../review/review'
import { SheetWork } from '../score-sheet'
import type { SheetMaterial } from '../sheet-material'
import { workFiles, type WorkFile } from './work-files'

/** What a sheet of a technical assessment refers to instead of an interview and its guide. */
export interface TechnicalPart {
  readonly assessment: TechnicalAssessment
  readonly files: readonly WorkFile[]
  /** All entries of the applicant, for covering their names; no screen of a grader shows them. */
  readonly entries: readonly Identified<Applicant>[]
}

export interface GradingPlace {
  readonly action: Id
  readonly review: Identified<Review>
  readonly grader: Id
}

/**
 * Gathers what a grader's sheet refers to. The applicant in it is a number and nothing else, so that neither a screen
 * nor what is frozen can tell who it is. Refuses: `record.not-found`, `grading.not-a-grader`.
 */
export async function loadGradingMaterial(
  records: RecordsReader,
  { action: actionId, review, grader }: GradingPlace,
): Promise<Result<SheetMaterial>> {
  const { id, round: roundId, roles } = review
  if (![...review.reviewers, review.third].includes(grader)) {
    return fail(new AppError('grading.not-a-grader', grader))
  }
  const action = await requireRecord(records, HiringAction, recordIds.action(actionId))
  if (!action.ok) return action
  const round = await requireRecord(records, AssessmentRound, recordIds.round(roundId))
  if (!round.ok) return round
  const rater = await requireRecord(records, Person, recordIds.person(actionId, grader))
  if (!rater.ok) return rater
  const same = await sameApplicants(records)
  const applicantId = same.of(review.applicant)
  const applicant = await requireRecord(records, Applicant, recordIds.applicant(applicantId))
  if (!applicant.ok) return applicant
  const entries = same.all(applicantId)
  const assessment =
    (await findRecord(records, TechnicalAssessment, recordIds.assessment(roundId))) ??
    TechnicalAssessment.parse({})
  const scored = await findEach(records, Competency, assessment.competencies.map(recordIds.competency))
  const papers = readAll(Paper, await records.list('paper/')).filter((one) => entries.includes(one.applicant))
  const { name } = round.value
  const spent = (await findRecord(records, ReviewWork, recordIds.reviewWork(id, grader)))?.timeUsed
  return ok({
    action: { ...action.value, id: actionId },
    interview: {
      id,
      applicant: applicantId,
      round: roundId,
      guide: roundId,
      panel: [],
      status: 'interviewed',
      comments: '',
      extraMinutes: 0,
      deleted: false,
    },
    round: { ...round.value, id: roundId },
    guide: {
      id: roundId,
      round: roundId,
      title: name,
      version: 1,
      content: NO_GUIDE,
      reason: '',
      deleted: false,
    },
    applicant: {
      ...NOBODY,
      id: applicantId,
      number: blindNumber({ ...applicant.value, id: applicantId }),
      roles,
    },
    roles: await findEach(records, Role, roles.map(recordIds.role)),
    panel: [],
    rater: { ...rater.value, id: grader },
    raterRole: 'rater',
    competencies: ofRoles(scored, roles),
    notes: Notes.parse({ timeUsed: spent === undefined ? {} : { [GRADING_PART]: spent } }),
    references: NO_REFERENCES,
    work: (await findRecord(records, SheetWork, recordIds.sheet(id, grader))) ?? SheetWork.parse({}),
    technical: {
      assessment,
      files: workFiles(papers, roundId),
      entries: await findEach(records, Applicant, entries.map(recordIds.applicant)),
    },
  })
}

/** Under which the time that grading took is kept in what is frozen. */
const GRADING_PART = 'grading'

const NO_GUIDE = {
  introduction: { script: '', minutes: 0 },
  checklist: [],
  questions: [],
  conclusion: { script: '', minutes: 0 },
}

const NOBODY = Applicant.parse({ familyName: '' })

/** So much of an id tells two apart who have no applicant number. */
const SHORT = 7

/** What stands for a name where nobody is to know it. */
export function blindNumber({ id, number }: Pick<Identified<Applicant>, 'id' | 'number'>): string {
  return number || id.slice(0, SHORT)
}
