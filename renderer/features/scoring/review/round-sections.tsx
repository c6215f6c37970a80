import { Loader } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { DealSection } from './deal-section'
import { OutcomesSection } from './outcomes-section'
import { OwnSection } from './own-section'
import { ProgressSection } from './progress-section'
import { ResumeCheck } from './resume-check'
import { ownLines } from './round-words'
import { useRound } from './use-round'

/** The sections of one round: one's own reviews, and what HR looks after. */
export function RoundSections({ action, round: id }: { readonly action: Id; readonly round: Id }) {
  const round = useRound(action, id)
  if (round === undefined) return <Loader size="sm" />
  const own = ownLines(round)
  const { hr, lines, settings } = round
  return (
    <>
      {own.length === 0 ? null : <OwnSection round={round} />}
      {hr ? <DealSection round={round} /> : null}
      {hr && settings.hideNames ? <ResumeCheck round={round} /> : null}
      {hr && lines.length > 0 ? (
        <>
          <ProgressSection round={round} />
          <OutcomesSection round={round} />
        </>
      ) : null}
      {!hr && own.length === 0 ? (
        <EmptyState title={message('review.none')} text={message('review.none.next')} />
      ) : null}
    </>
  )
}
