import { ActionIcon, Anchor, Badge, Button, Text, Title, Tooltip } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { TechnicalPart } from '#shared/domain/scoring/grading/grading-material'
import { totalTime } from '#shared/domain/scoring/sheet-revision'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../../app/paths'
import { useFillHeight } from '../../../../components/use-fill-height'
import { RecuseDialog } from '../../../scheduling/applicants/recuse-dialog'
import { reviewedAs } from '../../review/reviewed-as'
import { ReviewKeyList } from '../../review/reviewing/review-key-list'
import { StepButton } from '../../review/reviewing/step-button'
import { useReviewClock } from '../../review/reviewing/use-review-clock'
import { ownLines, ownSeat } from '../../review/round-words'
import type { Sheet } from '../../sheet/load-sheet'
import { SheetBody, useAmending } from '../../sheet/sheet-body'
import { seatText, SEAT_COLORS, stateOf } from '../grading-words'
import { useGrading } from '../use-grading'
import classes from '../../desk.module.css'
import { useDeskKeys } from './use-desk-keys'
import { WorkView } from './work-view'

interface GradingDeskProps {
  readonly sheet: Sheet
  readonly technical: TechnicalPart
}

/** The work of one applicant on the left, the grader's sheet on the right: by number, never by name. */
export function GradingDesk({ sheet, technical }: GradingDeskProps) {
  const { action, applicant, competencies, interview, round } = sheet.material
  const amending = useAmending(sheet)
  const writeTime = useReviewClock({
    action: action.id,
    review: interview.id,
    used: totalTime(sheet.material.notes),
    counts: sheet.state.newest === undefined || amending.amended !== undefined,
  })
  const scroller = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const page = useFillHeight()
  const [helping, setHelping] = useState(false)
  const [recusing, setRecusing] = useState(false)
  const [, navigate] = useLocation()
  const grading = useGrading(action.id, round.id) ?? undefined
  const own = grading === undefined ? [] : ownLines(grading)
  const index = own.findIndex(({ review }) => review.id === interview.id)
  const line = own[index]
  const seat = grading && line && ownSeat(grading, line)
  const step = (by: 1 | -1): void => {
    const other = own[index + by]
    if (index >= 0 && other !== undefined) navigate(paths.sheet(action.id, other.review.id))
  }
  useDeskKeys({
    competencies,
    panel,
    onStep: step,
    onScroll: (by) => scroller.current?.scrollBy({ top: by * 0.85 * scroller.current.clientHeight }),
    onHelp: () => setHelping(true),
  })
  // Not dealt to this person any more: they recused themselves, or HR took it back.
  if (grading !== undefined && line === undefined) return <Redirect to={paths.grading(action.id)} />
  const name = reviewedAs(applicant, true)
  // A signed sheet stands beside its PDF.
  const alone = sheet.state.signature !== undefined && amending.amended === undefined
  return (
    <div className={classes['page']} ref={page}>
      <header className={classes['head']}>
        <Anchor component={Link} href={paths.grading(action.id)} size="sm">
          {message('grading.title')}
        </Anchor>
        <Title order={1} style={{ flex: 1 }}>
          {name}
        </Title>
        {amending.amended === undefined ? null : (
          <Button variant="subtle" size="compact-sm" onClick={amending.stop}>
            {message('scoring.amend.stop')}
          </Button>
        )}
        {sheet.state.newest === undefined ? (
          <Button variant="default" size="compact-sm" onClick={() => setRecusing(true)}>
            {message('applicant.recuse')}
          </Button>
        ) : null}
        {grading === undefined || seat === undefined ? null : (
          <Badge
            variant="light"
            c="var(--mantine-color-text)"
            color={SEAT_COLORS[stateOf(grading, seat)]}
            miw="max-content"
          >
            {seatText(grading, seat)}
          </Badge>
        )}
        {index < 0 ? null : (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {message('review.place', { number: index + 1, count: own.length })}
          </Text>
        )}
        <StepButton label={message('grading.previous')} disabled={index < 1} onClick={() => step(-1)} up />
        <StepButton
          label={message('grading.next')}
          disabled={index < 0 || index + 1 >= own.length}
          onClick={() => step(1)}
        />
        <Tooltip label={message('grading.keys')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={message('grading.keys')}
            onClick={() => setHelping(true)}
          >
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes['columns']} data-alone={alone}>
        {alone ? null : <WorkView technical={technical} applicant={applicant.number} scroller={scroller} />}
        <div className={classes['form']} ref={panel} role="region" aria-label={message('grading.form')}>
          {seat?.returned === undefined ? null : (
            <Text size="sm" mb="xs" style={{ overflowWrap: 'anywhere' }}>
              {message('review.returned-because', { reasons: seat.returned.reasons })}
            </Text>
          )}
          <SheetBody sheet={sheet} amending={amending} beforeSubmit={writeTime} />
        </div>
      </div>
      <ReviewKeyList of="grading" opened={helping} onClose={() => setHelping(false)} />
      <RecuseDialog
        action={action.id}
        applicant={applicant.id}
        name={name}
        opened={recusing}
        onClose={() => setRecusing(false)}
      />
    </div>
  )
}
