import { ActionIcon, Anchor, Badge, Text, Title, Tooltip } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import type { ReviewSeat } from '#shared/domain/scoring/review/round-reviews'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../../app/paths'
import { useFillHeight } from '../../../../components/use-fill-height'
import { reviewedAs } from '../reviewed-as'
import { seatState } from '../round-words'
import { ReviewForm } from './review-form'
import { ReviewKeyList } from './review-key-list'
import { ReviewResume } from './review-resume'
import { StepButton } from './step-button'
import classes from '../../desk.module.css'

interface ReviewingDeskProps {
  readonly material: ReviewMaterial
  readonly seat: ReviewSeat | undefined
  /** Where on one's own list. */
  readonly place: { readonly index: number; readonly count: number }
  readonly onStep: (by: 1 | -1) => void
  readonly onSubmitted: () => void
}

/** The résumé on the left, what is to be found in it on the right. */
export function ReviewingDesk({ material, seat, place, onStep, onSubmitted }: ReviewingDeskProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const page = useFillHeight()
  const [helping, setHelping] = useState(false)
  const { action, applicant } = material
  const state = seat === undefined ? 'to-do' : seatState(seat)
  return (
    <div className={classes['page']} ref={page}>
      <header className={classes['head']}>
        <Anchor component={Link} href={paths.review(action.id)} size="sm">
          {message('review.title')}
        </Anchor>
        <Title order={1} style={{ flex: 1 }}>
          {reviewedAs(applicant, action.settings.hideNames)}
        </Title>
        <Badge variant="light" c="var(--mantine-color-text)" color={state === 'returned' ? 'orange' : 'gray'}>
          {message(`review.state.${state}`)}
        </Badge>
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {message('review.place', { number: place.index + 1, count: place.count })}
        </Text>
        <StepButton
          label={message('review.previous')}
          disabled={place.index < 1}
          onClick={() => onStep(-1)}
          up
        />
        <StepButton
          label={message('review.next')}
          disabled={place.index + 1 >= place.count}
          onClick={() => onStep(1)}
        />
        <Tooltip label={message('review.keys')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={message('review.keys')}
            onClick={() => setHelping(true)}
          >
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes['columns']}>
        <div className={classes['judged']}>
          <div className={classes['file']}>
            <ReviewResume material={material} scroller={scroller} />
          </div>
        </div>
        <ReviewForm
          material={material}
          seat={seat}
          onStep={onStep}
          onScroll={(by) => {
            const view = scroller.current
            view?.scrollBy({ top: by * 0.85 * view.clientHeight })
          }}
          onHelp={() => setHelping(true)}
          onSubmitted={onSubmitted}
        />
      </div>
      <ReviewKeyList of="review" opened={helping} onClose={() => setHelping(false)} />
    </div>
  )
}
