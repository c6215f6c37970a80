import { useEffect, useRef, useState, type RefObject } from 'react'
import { missingFromReview, type ReviewGap } from '#shared/domain/scoring/review/missing-from-review'
import type { ReviewWork } from '#shared/domain/scoring/review/review'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import type { ReviewSeat } from '#shared/domain/scoring/review/round-reviews'
import type { AppError } from '#shared/kernel/app-error'
import { useSession } from '../../../../app/session'
import { useDrawnAtRest } from '../../../../app/use-drawn-at-rest'
import { useTask } from '../../../../app/use-task'
import { reviewAction, type ReviewAction } from './review-keys'
import { reviewRows, type ReviewRow } from './review-rows'
import { reviewTarget, submitWorkingReview } from './submit-review-flow'
import { useReviewChoices } from './use-review-choices'
import { useReviewClock } from './use-review-clock'

export interface ReviewFormProps {
  readonly material: ReviewMaterial
  readonly seat: ReviewSeat | undefined
  readonly onStep: (by: 1 | -1) => void
  readonly onScroll: (by: 1 | -1) => void
  readonly onHelp: () => void
  readonly onSubmitted: () => void
}

export interface ReviewFormState {
  readonly rows: readonly ReviewRow[]
  readonly work: ReviewWork
  readonly gaps: readonly ReviewGap[]
  /** The row that letters answer. */
  readonly active: number
  readonly activate: (index: number) => void
  /** Submitting was tried: what is missing is shown. */
  readonly tried: boolean
  readonly busy: boolean
  readonly error: AppError | undefined
  readonly choose: (index: number, value: string) => void
  readonly submit: () => void
  readonly onTyped: () => void
}

/** The state of a review's form, its keys, and handing it in. `panel` is what its rows stand in. */
export function useReviewForm(
  props: ReviewFormProps,
  panel: RefObject<HTMLDivElement | null>,
): ReviewFormState {
  const { material, seat, onSubmitted } = props
  const session = useSession()
  const task = useTask()
  const [active, setActive] = useState(0)
  const [tried, setTried] = useState(false)
  const onTyped = useDrawnAtRest()
  const choices = useReviewChoices(material)
  const submitted = seat?.submission !== undefined
  const judged = submitted
  const open = !submitted || seat.returned !== undefined
  const writeTime = useReviewClock({
    action: material.action.id,
    review: material.review.id,
    used: material.work.timeUsed,
    counts: open,
  })
  const rows = reviewRows(material)
  const readTyped = (): ReviewWork => {
    const typed = session.drafts.keeper(reviewTarget(material, 'justification')).pending
    return { ...choices.work, justification: typed ?? choices.work.justification }
  }
  const work = readTyped()
  const gaps = missingFromReview({ ...material, work })

  const focusRow = (index: number): void => {
    setActive(index)
    const row = rows[index]
    const place = row === undefined ? '#justification' : `[data-row="${row.id}"]`
    const area = panel.current?.querySelector<HTMLElement>(place)
    const radio = area?.querySelector<HTMLElement>('input:checked') ?? area?.querySelector('input')
    ;(radio ?? area)?.focus()
    area?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (index: number, value: string): void => {
    const row = rows[index]
    if (row !== undefined && !judged) choices.choose(row.choice(value))
  }
  const submit = (): void => {
    setTried(true)
    if (!open) return
    // What was typed last may not be drawn yet.
    const first = missingFromReview({ ...material, work: readTyped() })[0]
    if (first !== undefined) {
      focusRow(rowOf(rows, first))
      return
    }
    const amended =
      seat?.submission === undefined || seat.content === undefined
        ? undefined
        : { supersedes: seat.submission.revision, superseded: seat.content }
    void task.run(async () => {
      await choices.settled()
      await writeTime()
      await submitWorkingReview(session, material, amended)
      onSubmitted()
    })
  }
  const act = (action: ReviewAction): void => {
    switch (action.kind) {
      case 'answer': {
        const option = rows[active]?.options.find(({ key }) => key === action.key)
        if (option === undefined) return
        choose(active, option.value)
        focusRow(active + 1)
        return
      }
      case 'row':
        focusRow(Math.max(0, Math.min(rows.length, active + action.by)))
        return
      case 'evidence': {
        const id = rows[active]?.competency
        if (id !== undefined) panel.current?.querySelector<HTMLElement>(`#evidence-${id}`)?.focus()
        return
      }
      case 'justify':
        focusRow(rows.length)
        return
      case 'leave-text':
        focusRow(Math.min(active, rows.length - 1))
        return
      case 'submit':
        submit()
        return
      case 'applicant':
        props.onStep(action.by)
        return
      case 'scroll':
        props.onScroll(action.by)
        return
      default:
        props.onHelp()
    }
  }
  // The newest rows and choices, for one listener on the whole window: the résumé may have the focus.
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A dialog or a menu that is open has its own keys.
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      const action = reviewAction(event, isText(event.target))
      if (action === undefined) return
      event.preventDefault()
      latest.current(action)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => panel.current?.querySelector<HTMLElement>('input')?.focus(), [panel])

  return {
    rows,
    work,
    gaps,
    active,
    activate: setActive,
    tried,
    busy: task.busy,
    error: task.error ?? choices.error,
    choose,
    submit,
    onTyped,
  }
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  )
}

/** Where something missing is filled in; after the rows comes the justification. */
function rowOf(rows: readonly ReviewRow[], gap: ReviewGap): number {
  const id =
    gap.code === 'review.gap.finding'
      ? `finding/${gap.competency}`
      : gap.code === 'review.gap.experience'
        ? 'experience'
        : 'role' in gap
          ? `outcome/${gap.role}`
          : ''
  const index = rows.findIndex((row) => row.id === id)
  return index < 0 ? rows.length : index
}
