import type { Id } from '../../kernel/ids'
import { questionsFor } from '../preparation/interview-guide'
import { countWords } from './sentences'
import type { SheetMaterial } from './sheet-material'

/** A response of fewer words can hardly show that a level is met. */
const LEAST_WORDS = 15

/** Something that a rater should look at again, and may leave. The code is the key of its message. */
export type SheetWarning =
  | { readonly code: 'sheet-warning.notes-too-short'; readonly competency: Id }
  | { readonly code: 'sheet-warning.follow-up-open'; readonly question: Id; readonly followUp: Id }

/**
 * Where notes and ratings may contradict each other: a competency is rated as met or exceeded although the
 * responses that look at it are hardly there; a follow-up was neither asked nor covered.
 */
export function sheetWarnings(
  material: Pick<SheetMaterial, 'interview' | 'guide' | 'applicant' | 'competencies' | 'notes' | 'work'>,
): readonly SheetWarning[] {
  const { interview, guide, applicant, competencies, notes, work } = material
  if (interview.status === 'no-show') return []
  const questions = questionsFor(guide.content, applicant.roles)
  const warnings: SheetWarning[] = []
  for (const { id } of competencies) {
    const rating = work.rating[id]
    if (rating !== 'meets' && rating !== 'exceeds') continue
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
