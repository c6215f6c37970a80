import { questionsFor, type GuideQuestion } from '../preparation/interview-guide'
import type { SheetRevision } from './sheet-revision'

/** The applicant's questions, and any other that something was written down for: no word is left out. */
export function shownQuestions({
  guide,
  applicant,
  transcripts,
  paperNotes,
  references = [],
}: SheetRevision): readonly GuideQuestion[] {
  const roles = applicant.roles.map((role) => role.id)
  const asked = new Set(questionsFor(guide.content, roles).map((question) => question.id))
  const elsewhere = new Set([...paperNotes, ...references].map(({ question }) => question))
  return guide.content.questions.filter(
    ({ id }) => asked.has(id) || (transcripts[id] ?? '') !== '' || elsewhere.has(id),
  )
}
