import type { Id } from '../../kernel/ids'
import { askedOrder, isOutOfOrder } from '../interview/asked-order'
import { addedOf } from '../interview/equal-treatment'
import { wordsOnPaper } from '../interview/paper-notes/paper-note'
import { questionsFor, type GuideQuestion } from '../preparation/interview-guide'
import { passagesOf } from './passages-of'
import { contradiction, type Contradiction } from './rating-rules'
import type { CompetencyRating } from './score-sheet'
import { countWords } from './sentences'
import type { JudgedSheet } from './checks/judged-sheet'

/** A response of fewer words can hardly show that a level is met. */
const LEAST_WORDS = 15

/** Something that a rater should look at again, and may leave. The code is the key of its message. */
export type SheetWarning =
  | {
      readonly code:
        | 'sheet-warning.notes-too-short'
        | 'sheet-warning.no-passage'
        | 'sheet-warning.no-evidence'
      readonly competency: Id
    }
  | {
      readonly code: 'sheet-warning.contradicted'
      readonly competency: Id
      readonly rating: CompetencyRating
      readonly how: Contradiction
    }
  | { readonly code: 'sheet-warning.follow-up-open'; readonly question: Id; readonly followUp: Id }
  | {
      readonly code: 'sheet-warning.skipped'
      readonly question: Id
      /** Null where it is the question itself. */
      readonly followUp: Id | null
      readonly reason: string
    }
  | { readonly code: 'sheet-warning.added'; readonly text: string; readonly reason: string }
  | {
      readonly code: 'sheet-warning.out-of-order'
      /** The numbers of the questions as they were asked. */
      readonly order: readonly number[]
      readonly reason: string
    }

/**
 * Where notes and ratings may contradict each other: a competency is rated as met or exceeded although the
 * responses that look at it are hardly there; no words are tied to a rating, or words of other levels than the
 * rating's; a follow-up was neither asked nor covered. And where this interview was not like the others: what
 * was left out, another order, and what was asked besides the guide. Where work is graded, a rating without words of evidence.
 */
export function sheetWarnings(material: JudgedSheet): readonly SheetWarning[] {
  const { interview, guide, applicant, competencies, notes, work } = material
  if (interview.status === 'no-show') return []
  if (material.technical !== undefined) return withoutEvidence(material)
  const questions = questionsFor(guide.content, applicant.roles)
  const warnings: SheetWarning[] = []
  const tied = passagesOf(material).filter(({ place }) => place !== null)
  for (const competency of competencies) {
    const { id } = competency
    const rating = work.rating[id] ?? 'unsure'
    if (rating === 'unsure') continue
    const levels = tied.filter((passage) => passage.competency === id).map(({ level }) => level)
    if (levels.length === 0) warnings.push({ code: 'sheet-warning.no-passage', competency: id })
    const how = contradiction(rating, competency, levels)
    if (how !== undefined) {
      warnings.push({ code: 'sheet-warning.contradicted', competency: id, rating, how })
    }
    if (rating === 'does-not-meet') continue
    const words = questions
      .filter((question) => question.competencies.includes(id))
      .reduce((sum, question) => sum + countWords(heard(notes, question.id)), 0)
    if (words < LEAST_WORDS) warnings.push({ code: 'sheet-warning.notes-too-short', competency: id })
  }
  return [
    ...warnings,
    ...questions.flatMap((question) => unequal(question, notes)),
    ...inAnotherOrder(questions, notes),
    ...besides(notes),
  ]
}

/** What was left out of a question. Of one that was left out whole, its follow-ups go without saying. */
function unequal(question: GuideQuestion, notes: JudgedSheet['notes']): readonly SheetWarning[] {
  const { id, followUps } = question
  const skipped = (notes.skipped[id] ?? '').trim()
  if (skipped !== '' && heard(notes, id).trim() === '') {
    return [{ code: 'sheet-warning.skipped', question: id, followUp: null, reason: skipped }]
  }
  return followUps
    .filter((followUp) => (notes.followUp[followUp.id] ?? null) === null)
    .map((followUp) => {
      const reason = (notes.skipped[followUp.id] ?? '').trim()
      return reason === ''
        ? { code: 'sheet-warning.follow-up-open', question: id, followUp: followUp.id }
        : { code: 'sheet-warning.skipped', question: id, followUp: followUp.id, reason }
    })
}

function inAnotherOrder(
  questions: readonly GuideQuestion[],
  notes: JudgedSheet['notes'],
): readonly SheetWarning[] {
  const order = askedOrder(questions, notes)
  if (!isOutOfOrder(order)) return []
  return [{ code: 'sheet-warning.out-of-order', order, reason: notes.orderReason.trim() }]
}

function besides(notes: JudgedSheet['notes']): readonly SheetWarning[] {
  return addedOf(notes).map(({ text, reason }) => ({ code: 'sheet-warning.added', text, reason }))
}

function heard(notes: JudgedSheet['notes'], question: Id): string {
  return `${notes.transcript[question] ?? ''} ${wordsOnPaper(notes, question) ?? ''}`
}

function withoutEvidence({ competencies, work }: JudgedSheet): readonly SheetWarning[] {
  return competencies
    .filter(({ id }) => {
      const rating = work.rating[id] ?? 'unsure'
      return rating !== 'unsure' && (work.evidence[id] ?? '').trim() === ''
    })
    .map(({ id }) => ({ code: 'sheet-warning.no-evidence', competency: id }))
}
