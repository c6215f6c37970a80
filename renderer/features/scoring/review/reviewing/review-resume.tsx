import type { RefObject } from 'react'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../../components/empty-state'
import { PaperView } from '../../../scheduling/papers/paper-view'
import { reviewedAs } from '../reviewed-as'
import { useCoveredNames } from '../use-covered-names'

interface ReviewResumeProps {
  readonly material: ReviewMaterial
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** The first pages of the résumé, as many as are read; where names are hidden, with the name covered. */
export function ReviewResume({ material, scroller }: ReviewResumeProps) {
  const { action, applicant, entries, resume } = material
  const { hideNames, reviewPages } = action.settings
  const covered = useCoveredNames(entries)
  if (resume === undefined) {
    return <EmptyState title={message('review.no-resume')} text={message('review.no-resume.text')} />
  }
  return (
    <PaperView
      paper={resume.paper}
      label={message('interview.resume.of', { name: reviewedAs(applicant, hideNames) })}
      scroller={scroller}
      mostPages={reviewPages}
      covered={hideNames ? covered : undefined}
    />
  )
}
