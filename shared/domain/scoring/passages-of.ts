import { questionsFor } from '../preparation/interview-guide'
import { tiedPassages, type TiedPassage } from './passages'
import type { JudgedSheet } from './checks/judged-sheet'

/** What is tied to a competency that this sheet rates. */
export function passagesOf({
  interview,
  competencies,
  guide,
  applicant,
  notes,
  work,
}: JudgedSheet): readonly TiedPassage[] {
  if (interview.status === 'no-show') return []
  const required = new Set(competencies.map(({ id }) => id))
  const questions = questionsFor(guide.content, applicant.roles)
  return tiedPassages(work.passage, notes.transcript, questions).filter(({ competency }) =>
    required.has(competency),
  )
}
