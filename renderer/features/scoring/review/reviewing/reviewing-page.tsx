import { Loader } from '@mantine/core'
import { Redirect, useLocation } from 'wouter'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { Review } from '#shared/domain/scoring/review/review'
import { loadReviewMaterial } from '#shared/domain/scoring/review/review-material'
import type { Id } from '#shared/kernel/ids'
import { paths } from '../../../../app/paths'
import { useSession } from '../../../../app/session'
import { ErrorNote } from '../../../../components/error-note'
import { useLive } from '../../../../data/use-live'
import { nextToDo, ownLines, ownSeat } from '../round-words'
import { useRound } from '../use-round'
import { ReviewingDesk } from './reviewing-desk'

interface ReviewingPageProps {
  readonly action: Id
  readonly review: Id
}

/** One résumé under review: which one, and which ones come before and after it. */
export function ReviewingPage({ action, review }: ReviewingPageProps) {
  const { data } = useSession()
  const found = useLive(
    async () => (await findRecord(data.records, Review, recordIds.review(review))) ?? null,
    [data, review],
  )
  if (found === undefined) return <Loader size="sm" m="md" />
  return <InRound action={action} review={review} round={found?.round ?? ''} />
}

function InRound({ action, review, round: id }: ReviewingPageProps & { readonly round: Id }) {
  const { data, identity } = useSession()
  const [, navigate] = useLocation()
  const { person } = identity
  const round = useRound(action, id)
  const loaded = useLive(
    async () => loadReviewMaterial(data.records.within(action), { action, review, reviewer: person }),
    [data, action, review, person],
  )
  if (round === undefined || loaded === undefined) return <Loader size="sm" m="md" />
  if (!loaded.ok) return <ErrorNote error={loaded.error} />
  const own = ownLines(round)
  const index = own.findIndex((line) => line.review.id === review)
  const line = own[index]
  // Not dealt to this person any more: they recused themselves, or HR took it back.
  if (line === undefined) return <Redirect to={paths.review(action)} />
  const go = (to: Id | undefined): void =>
    navigate(to === undefined ? paths.review(action) : paths.reviewing(action, to))
  return (
    <ReviewingDesk
      key={review}
      material={loaded.value}
      seat={ownSeat(round, line)}
      place={{ index, count: own.length }}
      onStep={(by) => {
        const other = own[index + by]
        if (other !== undefined) go(other.review.id)
      }}
      onSubmitted={() => go(nextToDo(round, review))}
    />
  )
}
