import { Loader, Text } from '@mantine/core'
import type { Identified } from '#shared/domain/find-record'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { resumeOf, type Resume } from '#shared/domain/scoring/review/shown-resume'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { DealSection } from './deal-section'
import { OutcomesSection } from './outcomes-section'
import { OwnSection } from './own-section'
import { ProgressSection } from './progress-section'
import { NamesCheck } from './names-check'
import { ownLines } from './round-words'
import { useRound } from './use-round'

function resumeAlone(papers: readonly Identified<Paper>[]): readonly Resume[] {
  const resume = resumeOf(papers)
  return resume === undefined ? [] : [resume]
}

/** The sections of one round: one's own reviews, and what HR looks after. */
export function RoundSections({ action, round: id }: { readonly action: Id; readonly round: Id }) {
  const round = useRound(action, id)
  if (round === undefined) return <Loader size="sm" />
  const own = ownLines(round)
  const { hr, lines, settings } = round
  return (
    <>
      {own.length === 0 ? null : <OwnSection round={round} />}
      {hr ? (
        <DealSection round={round} words="review">
          <Text size="sm" c="dimmed">
            {message('review.training', { hours: settings.reviewTrainingHours })}
          </Text>
        </DealSection>
      ) : null}
      {hr && settings.hideNames ? <NamesCheck round={round} filesOf={resumeAlone} words="review" /> : null}
      {hr && lines.length > 0 ? (
        <>
          <ProgressSection round={round} timeOf={({ timeUsed }) => timeUsed} due={null} />
          <OutcomesSection round={round} />
        </>
      ) : null}
      {!hr && own.length === 0 ? (
        <EmptyState title={message('review.none')} text={message('review.none.next')} />
      ) : null}
    </>
  )
}
