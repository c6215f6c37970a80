import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Id } from '../../../../kernel/ids'
import { fail, ok, type Result } from '../../../../kernel/result'
import { setFields } from '../../../../log/command'
import type { RecordsReader } from '../../../../log/records'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { recordIds } from '../../../record-ids'
import { newestSubmissions, submissionsFor } from '../../submissions'
import { loadDealSources } from '../deal-sources'
import { planThirds } from '../plan-thirds'
import { judgedRoles, type Review } from '../review'
import { roleOutcome } from '../review-outcome'
import { reviewContent, type ReviewRevision } from '../review-revision'
import { mayDeal } from './deal-reviews'

/** What the two handed in, as the texts of their revisions. */
const Disagreement = z.object({ review: Id, texts: z.array(z.string().max(2_000_000)).length(2) })
type Disagreement = z.infer<typeof Disagreement>

/**
 * Gives a third SME to each review whose two do not agree, which their revisions show. Those for whom nobody is
 * left are passed over. Refuses: `action.not-hr`, `record.not-found`, `review.round-not-a-review`,
 * `review.not-dealt`, `review.no-tie`, `review.nobody-left`.
 */
export const dealThirds = defineCommand(
  'review.deal-third',
  z.object({ ...actionInput, round: Id, ties: z.array(Disagreement).min(1).max(1000) }),
  async (records, { action, round, ties }, { person }) => {
    const allowed = await mayDeal(records, action, round, person)
    if (!allowed.ok) return allowed
    const sources = await loadDealSources(records, action, round)
    const reviews = new Map([...sources.reviews.values()].map((review) => [review.id, review]))
    for (const tie of ties) {
      const review = reviews.get(tie.review)
      if (sources.deal === undefined || review === undefined) {
        return fail(new AppError('review.not-dealt', tie.review))
      }
      const tied = await isTied(records, review, tie)
      if (!tied.ok) return tied
    }
    const asked = ties.map(({ review }) => review)
    const { thirds } = planThirds(sources, asked, sources.deal?.seed ?? '')
    return thirds.size === 0
      ? fail(new AppError('review.nobody-left', round))
      : inAction(
          action,
          [...thirds].flatMap(([review, third]) => setFields(recordIds.review(review), { third })),
        )
  },
)

/** Whether both reviewers submitted these texts, and they do not agree on every role. */
async function isTied(
  records: RecordsReader,
  review: Review,
  { review: id, texts }: Disagreement,
): Promise<Result<undefined>> {
  const refused = fail(new AppError('review.no-tie', id))
  if (review.third !== null) return refused
  const contents: { readonly person: Id; readonly outcomes: ReviewRevision['outcomes'] }[] = []
  for (const person of review.reviewers) {
    const newest = newestSubmissions(await submissionsFor(records, id, person)).at(-1)
    const content =
      newest && texts.map((text) => reviewContent(text, newest.revision)).find((each) => each !== undefined)
    if (content === undefined) return refused
    contents.push({ person, outcomes: content.outcomes })
  }
  const isDisagreed = judgedRoles(review.roles).some((role) => {
    const said = contents.map(({ person, outcomes }) => ({ person, outcome: outcomes[role] }))
    return roleOutcome(said, undefined).code === 'disagreed'
  })
  return isDisagreed ? ok(undefined) : refused
}
