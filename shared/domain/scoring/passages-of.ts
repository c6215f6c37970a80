import { questionsFor } from '../preparation/interview-guide'
import { tiedPassages, type Passage, type TiedPassage } from './passages'
import type { JudgedSheet } from './checks/judged-sheet'

/** What is tied to a competency that this sheet rates. */
export function passagesOf(sheet: JudgedSheet): readonly TiedPassage[] {
  const { interview, competencies, guide, applicant, work } = sheet
  if (interview.status === 'no-show') return []
  const required = new Set(competencies.map(({ id }) => id))
  const questions = questionsFor(guide.content, applicant.roles)
  return tiedPassages(work.passage, (passage) => textOfOrigin(sheet, passage), questions).filter(
    ({ competency }) => required.has(competency),
  )
}

/** The text that a passage's words come from, as it is now; empty where there is none any more. */
export function textOfOrigin(
  { notes, references }: Pick<JudgedSheet, 'notes' | 'references'>,
  { question, origin }: Pick<Passage, 'question' | 'origin'>,
): string {
  if (origin === undefined) return notes.transcript[question] ?? ''
  if (origin.kind === 'reference') {
    const shared = references.others.find(({ noteTaker }) => noteTaker === origin.noteTaker)
    return shared?.transcript[question] ?? ''
  }
  const note = notes.paperNote[origin.note]
  const stands = note !== undefined && !note.deleted && note.question === question
  return stands ? (notes.paperWords[origin.note] ?? '') : ''
}
