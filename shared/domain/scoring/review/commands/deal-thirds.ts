import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Id, type Hash } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { setFields } from '../../../../log/command'
import type { RecordsReader } from '../../../../log/records'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { isTechnical } from '../../../preparation/hiring-action'
import { recordIds } from '../../../record-ids'
import { gradedOutcome } from '../../grading/graded-outcome'
import { sheetContent } from '../../sheet-revision'
import { newestSubmissions, submissionsFor } from '../../submissions'
import { loadDealSources } from '../deal-sources'
import { planThirds } from '../plan-thirds'
import { judgedRoles, type Review } from '../review'
import { roleOutcome } from '../review-outcome'
import { reviewContent } from '../review-revision'
import { mayDeal } from './deal-reviews'

/** What the two handed in, as the texts of their revisions. */
const Disagreement = z.object({ review: Id, texts: z.array(z.string().max(2_000_000)).length(2) })
type Disagreement = z.infer<typeof Disagreement>

/**
 * Gives a third SME to each review or grading whose two do not agree, which their revisions show. Those for whom nobody is
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
      const tied = isTechnical(allowed.value.kind)
        ? await gradersDiffer(records, review, tie)
        : await reviewersDiffer(records, review, tie)
      if (!tied || review.third !== null) return fail(new AppError('review.no-tie', tie.review))
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

/** Whether both submitted these texts, and they do not agree on every role. */
async function reviewersDiffer(records: RecordsReader, review: Review, tie: Disagreement): Promise<boolean> {
  const contents = await handedIn(records, review, tie, reviewContent)
  return judgedRoles(review.roles).some((role) => {
    const said = contents.map(({ person, content }) => ({ person, outcome: content.outcomes[role] }))
    return roleOutcome(said, undefined).code === 'disagreed'
  })
}

/** Whether both submitted these texts, and they do not give every competency alike. */
async function gradersDiffer(records: RecordsReader, review: Review, tie: Disagreement): Promise<boolean> {
  const contents = await handedIn(records, review, tie, sheetContent)
  const seats = contents.map((each) => Object.assign({ third: false, recused: false }, each))
  return gradedOutcome(seats)?.settled === 'differ'
}

/** What the two handed in last, as far as it is among the texts. */
async function handedIn<Content>(
  records: RecordsReader,
  { reviewers }: Review,
  { review, texts }: Disagreement,
  read: (text: string, revision: Hash) => Content | undefined,
): Promise<readonly { readonly person: Id; readonly content: Content }[]> {
  const contents = []
  for (const person of reviewers) {
    const newest = newestSubmissions(await submissionsFor(records, review, person)).at(-1)
    const content =
      newest && texts.map((text) => read(text, newest.revision)).find((each) => each !== undefined)
    if (content !== undefined) contents.push({ person, content })
  }
  return contents
}
