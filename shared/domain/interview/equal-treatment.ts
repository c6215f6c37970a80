import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { GuideQuestion } from '../preparation/interview-guide'
import { askedOrder, isOutOfOrder } from './asked-order'
import type { AddedQuestion, Notes } from './notes'
import { isExplained, pausesOf } from './pauses'

/** What an interview cannot be closed without a word on. */
export type Unexplained =
  | { readonly kind: 'question'; readonly question: Id }
  | { readonly kind: 'follow-up'; readonly question: Id; readonly followUp: Id }
  | { readonly kind: 'pause'; readonly pause: Id }
  /** The numbers of the questions as they were asked, where that is not the guide's order. */
  | { readonly kind: 'order'; readonly order: readonly number[] }

type Answers = Pick<Notes, 'transcript' | 'followUp' | 'asked' | 'paperNote'>

/** Whether a question was put to the applicant, as far as the notes tell. */
function wasAsked(
  { id, followUps }: Pick<GuideQuestion, 'id' | 'followUps'>,
  { transcript, followUp, asked, paperNote }: Answers,
): boolean {
  return (
    (transcript[id] ?? '').trim() !== '' ||
    asked[id] === true ||
    Object.values(paperNote).some(({ deleted, question }) => !deleted && question === id) ||
    followUps.some((each) => (followUp[each.id] ?? null) !== null)
  )
}

/**
 * Everyone is asked the same: what of the applicant's questions was neither asked nor left out with a reason, another
 * order than the guide's, and the pauses that nobody said a reason for. With a question its follow-ups are left out.
 */
export function unexplained(
  questions: readonly GuideQuestion[],
  notes: Answers & Pick<Notes, 'skipped' | 'pause' | 'firstAsked' | 'orderReason'>,
): readonly Unexplained[] {
  const open: Unexplained[] = []
  for (const question of questions) {
    if (!wasAsked(question, notes)) {
      if (isBlank(notes.skipped[question.id])) open.push({ kind: 'question', question: question.id })
      continue
    }
    for (const { id } of question.followUps) {
      if ((notes.followUp[id] ?? null) === null && isBlank(notes.skipped[id])) {
        open.push({ kind: 'follow-up', question: question.id, followUp: id })
      }
    }
  }
  const order = askedOrder(questions, notes)
  if (isOutOfOrder(order) && isBlank(notes.orderReason)) open.push({ kind: 'order', order })
  const pauses = pausesOf(notes).filter((pause) => !isExplained(pause))
  return [...open, ...pauses.map(({ id }): Unexplained => ({ kind: 'pause', pause: id }))]
}

/** Why questions and follow-ups were left out: what was asked after all is not among them. */
export function skippedOf(
  questions: readonly GuideQuestion[],
  notes: Answers & Pick<Notes, 'skipped'>,
): Readonly<Record<Id, string>> {
  const reasons: Record<Id, string> = {}
  const note = (id: Id): void => {
    const reason = (notes.skipped[id] ?? '').trim()
    if (reason !== '') reasons[id] = reason
  }
  for (const question of questions) {
    if (!wasAsked(question, notes)) note(question.id)
    for (const { id } of question.followUps) if ((notes.followUp[id] ?? null) === null) note(id)
  }
  return reasons
}

/** The questions besides the guide, those that were taken back left out; by their words. */
export function addedOf({ added }: Pick<Notes, 'added'>): readonly Identified<AddedQuestion>[] {
  return Object.entries(added)
    .map(([id, question]) => Object.assign({ id }, question))
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isBlank(reason: string | undefined): boolean {
  return (reason ?? '').trim() === ''
}
