import type { Id } from '../../kernel/ids'
import { wordsOnPaper } from '../interview/paper-notes/paper-note'
import { questionsFor } from '../preparation/interview-guide'
import { NO_SHOW_ANALYSIS } from '../scheduling/no-show'
import { countSentences } from './sentences'
import type { JudgedSheet } from './checks/judged-sheet'

/** An analysis is a few sentences on the whole interview. */
const LEAST_SENTENCES = 2

/** Something that keeps a sheet from being submitted. The code is the key of its message. */
export type MissingItem =
  | { readonly code: 'missing.response'; readonly question: Id }
  | { readonly code: 'missing.rating' | 'missing.unsure'; readonly competency: Id }
  | { readonly code: 'missing.analysis' | 'missing.sentences' | 'missing.no-show' | 'missing.status' }

/**
 * What HR's review would send back: a required question without a response, typed or on paper, or a reason why it was left out, a competency of the right roles
 * without a rating or with an unsure one, an analysis of fewer than two sentences, an interview that is not marked as held. A
 * no-show needs nothing but that as its analysis.
 */
export function missingFromSheet(material: JudgedSheet): readonly MissingItem[] {
  const { interview, guide, applicant, competencies, notes, work } = material
  if (interview.status === 'no-show') {
    const said = work.analysis.trim().toLowerCase().startsWith(NO_SHOW_ANALYSIS.toLowerCase())
    return said ? [] : [{ code: 'missing.no-show' }]
  }
  const missing: MissingItem[] = []
  if (interview.status !== 'interviewed') missing.push({ code: 'missing.status' })
  for (const question of questionsFor(guide.content, applicant.roles)) {
    const skipped = (notes.skipped[question.id] ?? '').trim() !== ''
    const isTyped = (notes.transcript[question.id] ?? '').trim() !== ''
    if (!isTyped && !skipped && wordsOnPaper(notes, question.id) === undefined) {
      missing.push({ code: 'missing.response', question: question.id })
    }
  }
  for (const { id } of competencies) {
    const rating = work.rating[id] ?? null
    if (rating === null) missing.push({ code: 'missing.rating', competency: id })
    else if (rating === 'unsure') missing.push({ code: 'missing.unsure', competency: id })
  }
  if (work.analysis.trim() === '') missing.push({ code: 'missing.analysis' })
  else if (countSentences(work.analysis) < LEAST_SENTENCES) missing.push({ code: 'missing.sentences' })
  return missing
}
