import { questionsFor, type GuideQuestion } from '../preparation/interview-guide'
import type { SheetRevision } from './sheet-revision'

/** The questions of the sheet's guide that are for the applicant's roles. */
export function askedQuestions({
  guide,
  applicant,
}: Pick<SheetRevision, 'guide' | 'applicant'>): readonly GuideQuestion[] {
  return questionsFor(
    guide.content,
    applicant.roles.map(({ id }) => id),
  )
}

/** The applicant's questions, and any other that something was written down for: no word is left out. */
export function shownQuestions(sheet: SheetRevision): readonly GuideQuestion[] {
  const { guide, transcripts, paperNotes, references = [] } = sheet
  const asked = new Set(askedQuestions(sheet).map(({ id }) => id))
  const elsewhere = new Set([...paperNotes, ...references].map(({ question }) => question))
  return guide.content.questions.filter(
    ({ id }) => asked.has(id) || (transcripts[id] ?? '') !== '' || elsewhere.has(id),
  )
}
