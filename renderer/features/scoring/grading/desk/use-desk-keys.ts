import { useEffect, useRef, type RefObject } from 'react'
import type { Id } from '#shared/kernel/ids'
import { reviewAction, type ReviewAction } from '../../review/reviewing/review-keys'
import { evidenceId } from '../../sheet/competency-section'
import { jumpTo } from '../../sheet/jump'
import { SUBMIT } from '../../sheet/sheet-form'

interface DeskKeys {
  /** What is rated, in its order. */
  readonly competencies: readonly { readonly id: Id }[]
  /** What the ratings stand in. */
  readonly panel: RefObject<HTMLDivElement | null>
  readonly onStep: (by: 1 | -1) => void
  readonly onScroll: (by: 1 | -1) => void
  readonly onHelp: () => void
}

/** The keys of the review, for work that is graded: a number that rates goes on to the next competency. */
export function useDeskKeys({ competencies, panel, onStep, onScroll, onHelp }: DeskKeys): void {
  /** Which competency has the focus; the analysis comes after the last. */
  const place = (): number => {
    const section = document.activeElement?.closest('section')?.getAttribute('aria-labelledby') ?? ''
    const index = competencies.findIndex(({ id }) => section === `competency-${id}`)
    return index < 0 ? competencies.length : index
  }
  const go = (index: number): void => {
    const competency = competencies[Math.max(0, index)]
    jumpTo(competency === undefined ? 'analysis' : `rating-${competency.id}`)
  }
  const act = (action: ReviewAction): void => {
    switch (action.kind) {
      case 'row':
        go(place() + action.by)
        return
      case 'evidence': {
        const competency = competencies[place()]
        if (competency !== undefined) jumpTo(evidenceId(competency.id))
        return
      }
      case 'justify':
        go(competencies.length)
        return
      case 'leave-text':
        go(Math.min(place(), competencies.length - 1))
        return
      case 'submit':
        panel.current?.querySelector<HTMLButtonElement>(`#${SUBMIT}`)?.click()
        return
      case 'applicant':
        onStep(action.by)
        return
      case 'scroll':
        onScroll(action.by)
        return
      case 'help':
        onHelp()
        return
      case 'answer':
    }
  }
  const latest = useRef({ act, rated: () => go(place() + 1) })
  useEffect(() => {
    latest.current = { act, rated: () => go(place() + 1) }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A dialog or a menu that is open has its own keys.
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      const inText = isText(event.target)
      // The field of the rating took the number already.
      if (!inText && event.defaultPrevented && /^\d$/u.test(event.key)) {
        latest.current.rated()
        return
      }
      const action = reviewAction(event, inText)
      if (action === undefined || action.kind === 'answer' || isElsewhere(event, action)) return
      event.preventDefault()
      latest.current.act(action)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  // The first rating can be given by a number at once.
  useEffect(
    () => panel.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus({ preventScroll: true }),
    [panel],
  )
}

/** Arrows go from one tab to the next where the files of the work are chosen. */
function isElsewhere({ target }: KeyboardEvent, { kind }: ReviewAction): boolean {
  return kind === 'row' && target instanceof HTMLElement && target.getAttribute('role') === 'tab'
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  )
}
