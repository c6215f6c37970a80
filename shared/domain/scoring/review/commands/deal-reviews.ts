import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Id } from '../../../../kernel/ids'
import { fail, ok, type Result } from '../../../../kernel/result'
import { setFields } from '../../../../log/command'
import type { RecordsReader } from '../../../../log/records'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { requireRecord } from '../../../find-record'
import { requireHr } from '../../../panel/hr'
import { AssessmentRound, isTechnical } from '../../../preparation/hiring-action'
import { openPointsOf } from '../../grading/open-points'
import { recordIds } from '../../../record-ids'
import { submissionsFor } from '../../submissions'
import { loadDealSources } from '../deal-sources'
import { planDeal } from '../plan-deal'

/** A change holds ten thousand patches, and a review is up to seven of them. */
const MOST_AT_ONCE = 1400

const dealInput = { ...actionInput, round: Id }

/**
 * Deals the applicants of a round who lack reviewers or graders, `MOST_AT_ONCE` of them at the most. The seed is kept
 * by the first deal of a round; later ones go by that. An assessment whose readiness checklist is not met is dealt
 * with a reason, once. Refuses: `action.not-hr`, `record.not-found`, `review.round-not-a-review`,
 * `grading.not-ready`, `review.nothing-to-deal`.
 */
export const dealReviews = defineCommand(
  'review.deal',
  z.object({ ...dealInput, seed: Id, reason: z.string().trim().max(5000).optional() }),
  async (records, { action, round, seed, reason = '' }, { person, now }) => {
    const allowed = await mayDeal(records, action, round, person)
    if (!allowed.ok) return allowed
    const sources = await loadDealSources(records, action, round)
    const { dealt } = planDeal(sources, sources.deal?.seed ?? seed)
    if (dealt.length === 0) return fail(new AppError('review.nothing-to-deal', round))
    const explained = reason !== '' || (sources.deal?.reason ?? '') !== ''
    if (!explained && (await openPointsOf(records, round)).length > 0) {
      return fail(new AppError('grading.not-ready', round))
    }
    const why = reason === '' ? {} : { reason }
    const first =
      sources.deal === undefined
        ? setFields(recordIds.deal(round), { seed, by: person, at: now, ...why })
        : setFields(recordIds.deal(round), why)
    return inAction(action, [
      ...first,
      ...dealt.slice(0, MOST_AT_ONCE).flatMap(({ review, entry, roles, reviewers, third }) =>
        setFields(recordIds.review(review), {
          round,
          applicant: entry,
          roles,
          reviewers,
          third,
          dealtAt: now,
          deleted: false,
        }),
      ),
    ])
  },
)

/**
 * Takes back reviews that nobody has submitted anything for. Refuses: `action.not-hr`, `record.not-found`,
 * `review.round-not-a-review`, `review.begun`.
 */
export const undealReviews = defineCommand(
  'review.undeal',
  z.object({ ...dealInput, reviews: z.array(Id).min(1).max(MOST_AT_ONCE) }),
  async (records, { action, round, reviews }, { person }) => {
    const allowed = await mayDeal(records, action, round, person)
    if (!allowed.ok) return allowed
    for (const review of reviews) {
      const begun = (await submissionsFor(records, review)).length > 0
      if (begun) return fail(new AppError('review.begun', review))
    }
    return inAction(
      action,
      reviews.flatMap((review) => setFields(recordIds.review(review), { deleted: true })),
    )
  },
)

/** The round, if this person may deal it. Refuses: `action.not-hr`, `record.not-found`, `review.round-not-a-review`. */
export async function mayDeal(
  records: RecordsReader,
  action: Id,
  round: Id,
  person: Id,
): Promise<Result<AssessmentRound>> {
  const allowed = await requireHr(records, action, person)
  if (!allowed.ok) return allowed
  const found = await requireRecord(records, AssessmentRound, recordIds.round(round))
  if (!found.ok) return found
  return found.value.kind === 'resume-review' || isTechnical(found.value.kind)
    ? ok(found.value)
    : fail(new AppError('review.round-not-a-review', round))
}
