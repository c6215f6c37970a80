import type { FollowUpState, Notes } from '#shared/domain/interview/notes'
import { wordsOnPaper } from '#shared/domain/interview/paper-notes/paper-note'
import {
  questionsFor,
  type GuideContent,
  type GuideQuestion,
} from '#shared/domain/preparation/interview-guide'
import { shareMinutes } from '#shared/domain/interview/time-budget'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

interface ScriptPart {
  readonly id: 'introduction' | 'conclusion'
  readonly kind: 'script'
  readonly script: string
  readonly minutes: number
}

export interface QuestionPart {
  readonly id: Id
  readonly kind: 'question'
  /** From 1, among the questions that this applicant is asked. */
  readonly number: number
  readonly question: GuideQuestion
  readonly minutes: number
}

/** A stretch of the interview, in the order of the guide, which nobody changes. */
export type RoomPart = ScriptPart | QuestionPart

/**
 * Introduction, the questions that an applicant for these roles is asked, conclusion; with the minutes of each,
 * its share of extra minutes among them.
 */
export function roomParts(guide: GuideContent, roles: readonly Id[], extraMinutes = 0): readonly RoomPart[] {
  const questions = questionsFor(guide, roles).map((question, index): QuestionPart => ({
    id: question.id,
    kind: 'question',
    number: index + 1,
    question,
    minutes: question.minutes,
  }))
  const parts: readonly RoomPart[] = [
    { id: 'introduction', kind: 'script', ...guide.introduction },
    ...questions,
    { id: 'conclusion', kind: 'script', ...guide.conclusion },
  ]
  const minutes = shareMinutes(
    parts.map((part) => part.minutes),
    extraMinutes,
  )
  return parts.map((part, index) => Object.assign({}, part, { minutes: minutes[index] ?? part.minutes }))
}

/** The part where the interview stands; an unknown one (another version of the guide) is the first. */
export function partAt(parts: readonly RoomPart[], id: string): RoomPart | undefined {
  return parts.find((part) => part.id === id) ?? parts[0]
}

export function neighbour(parts: readonly RoomPart[], id: string, by: 1 | -1): RoomPart | undefined {
  const index = parts.findIndex((part) => part.id === id)
  return index < 0 ? undefined : parts[index + by]
}

/** Open, then asked, then covered, then open again. */
export function nextFollowUpState(state: FollowUpState | null | undefined): FollowUpState | null {
  if (state === 'asked') return 'covered'
  return state === 'covered' ? null : 'asked'
}

export interface QuestionState {
  readonly answered: boolean
  readonly openFollowUps: number
}

/** How far a question is; `typed` is what stands in the field and is not in the notes yet. */
export function questionState(part: QuestionPart, notes: Notes, typed: string | undefined): QuestionState {
  const text = typed ?? notes.transcript[part.id] ?? ''
  const open = part.question.followUps.filter(({ id }) => (notes.followUp[id] ?? null) === null)
  const answered = text.trim() !== '' || wordsOnPaper(notes, part.id) !== undefined
  return { answered, openFollowUps: open.length }
}

/** `Introduction`, `Question 2`, `Conclusion`. */
export function partName(part: RoomPart): string {
  return part.kind === 'question'
    ? message('interview.part.question', { number: part.number })
    : message(`interview.part.${part.id}`)
}
