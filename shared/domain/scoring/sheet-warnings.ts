import type { Id } from '../../kernel/ids'
import { questionsFor } from '../preparation/interview-guide'
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

/**
 * Where notes and ratings may contradict each other: a competency is rated as met or exceeded although the
 * responses that look at it are hardly there; no words are tied to a rating, or words of other levels than the
 * rating's; a follow-up was neither asked nor covered. Where work is graded, a rating without words of evidence.
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
      .reduce((sum, question) => sum + countWords(notes.transcript[question.id] ?? ''), 0)
    if (words < LEAST_WORDS) warnings.push({ code: 'sheet-warning.notes-too-short', competency: id })
  }
  for (const question of questions) {
    for (const followUp of question.followUps) {
      if (notes.followUp[followUp.id] === undefined || notes.followUp[followUp.id] === null) {
        warnings.push({
          code: 'sheet-warning.follow-up-open',
          question: question.id,
          followUp: followUp.id,
        })
      }
    }
  }
  return warnings
}

function withoutEvidence({ competencies, work }: JudgedSheet): readonly SheetWarning[] {
  return competencies
    .filter(({ id }) => {
      const rating = work.rating[id] ?? 'unsure'
      return rating !== 'unsure' && (work.evidence[id] ?? '').trim() === ''
    })
    .map(({ id }) => ({ code: 'sheet-warning.no-evidence', competency: id }))
}
