import type { Unexplained } from '#shared/domain/interview/equal-treatment'
import { isExplained } from '#shared/domain/interview/pauses'
import { PauseReason } from '#shared/domain/interview/notes'

const LEFT_OUT = ['left-out', 'asked', 'covered'] as const

/** What is said about something that was open at the end: what became of it, and why. */
export interface Answer {
  readonly of: Unexplained
  /** Empty until a pause's reason is chosen. */
  readonly choice: (typeof LEFT_OUT)[number] | PauseReason | ''
  readonly words: string
}

/** Nothing was said yet; what is open was most likely left out. */
export function unanswered(of: Unexplained): Answer {
  return { of, choice: of.kind === 'pause' || of.kind === 'order' ? '' : 'left-out', words: '' }
}

/** With another choice; what is none is passed over. */
export function answerOf(answer: Answer, choice: string): Answer {
  const known = [...LEFT_OUT, ...PauseReason.options].find((option) => option === choice)
  return known === undefined ? answer : { ...answer, choice: known }
}

export function pauseReasonOf({ choice }: Answer): PauseReason | null {
  return PauseReason.options.find((option) => option === choice) ?? null
}

export function isAnswered(answer: Answer): boolean {
  const { choice, of, words } = answer
  if (of.kind === 'pause') return isExplained({ reason: pauseReasonOf(answer), words })
  return (choice !== 'left-out' && of.kind !== 'order') || words.trim() !== ''
}

/** What tells the open ones apart. */
export function keyOf(open: Unexplained): string {
  if (open.kind === 'pause') return open.pause
  if (open.kind === 'order') return open.kind
  return open.kind === 'question' ? open.question : open.followUp
}
