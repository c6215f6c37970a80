import { questionsFor, type GuideQuestion } from '../preparation/interview-guide'
import type { SheetRevision } from '../scoring/sheet-revision'

/** The applicant's questions, and any other that something was written down for: no word is left out. */
export function shownQuestions({
  guide,
  applicant,
  transcripts,
  paperNotes,
}: SheetRevision): readonly GuideQuestion[] {
  const roles = applicant.roles.map((role) => role.id)
  const asked = new Set(questionsFor(guide.content, roles).map((question) => question.id))
  const onPaper = new Set(paperNotes.map(({ question }) => question))
  return guide.content.questions.filter(
    ({ id }) => asked.has(id) || (transcripts[id] ?? '') !== '' || onPaper.has(id),
  )
}
