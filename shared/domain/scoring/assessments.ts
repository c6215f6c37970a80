import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { isRater } from '../panel/duties'
import { recordIds } from '../record-ids'
import { Interview } from '../scheduling/interview'
import { Review, REVIEWERS } from './review/review'

/**
 * What several people judge, each before seeing the others' work: an interview, a résumé, or the work of a technical
 * assessment. All have
 * submissions, openings, returns and successions under their own id.
 */
export interface Assessment {
  readonly id: Id
  readonly applicant: Id
  readonly raters: readonly Id[]
  /** So many who may judge must have done so: who takes the place of a recused reviewer must be blind too. */
  readonly least: number
  /** False while it has not taken place, or was called off: nobody's work is opened then but by HR's word. */
  readonly tookPlace: boolean
}

/** Every assessment of a hiring action; deleted ones are left out. */
export async function assessments(records: RecordsReader): Promise<readonly Assessment[]> {
  return [
    ...readAll(Interview, await records.list('interview/')).map(assessmentOfInterview),
    ...readAll(Review, await records.list('review/')).map(assessmentOfReview),
  ]
}

/** The assessment of this id, deleted or not. */
export async function findAssessment(records: RecordsReader, id: Id): Promise<Assessment | undefined> {
  const interview = await findRecord(records, Interview, recordIds.interview(id))
  if (interview !== undefined) return assessmentOfInterview({ ...interview, id })
  const review = await findRecord(records, Review, recordIds.review(id))
  return review && assessmentOfReview({ ...review, id })
}

export function assessmentOfInterview({ id, applicant, panel, status }: Identified<Interview>): Assessment {
  return {
    id,
    applicant,
    raters: panel.filter(({ role }) => isRater(role)).map(({ person }) => person),
    least: 0,
    tookPlace: status === 'interviewed' || status === 'no-show',
  }
}

function assessmentOfReview({ id, applicant, reviewers, third }: Identified<Review>): Assessment {
  const raters = third === null ? reviewers : [...reviewers, third]
  return { id, applicant, raters, least: REVIEWERS, tookPlace: true }
}
