import { privateChain, recordIds } from '#shared/domain/record-ids'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import type { Id } from '#shared/kernel/ids'
import type { DraftTarget } from '../../../commands/draft-keeper'
import { paperWordsTarget } from '../../interview/paper-notes/words-target'
import { transcriptTarget } from '../../interview/room/transcript-target'

/** The fields of a sheet that are typed into. */
export interface SheetTargets {
  readonly analysis: DraftTarget
  readonly evidence: (competency: Id) => DraftTarget
  readonly transcript: (question: Id) => DraftTarget
  /** Every one of them. */
  readonly all: readonly DraftTarget[]
}

export function sheetTargets(material: SheetMaterial): SheetTargets {
  const { action, applicant, competencies, guide, interview, rater } = material
  const field = (name: string): DraftTarget => ({
    chain: privateChain(action.id),
    record: recordIds.sheet(interview.id, rater.id),
    field: name,
  })
  const analysis = field('analysis')
  const evidence = (competency: Id): DraftTarget => field(`evidence/${competency}`)
  const transcript = (question: Id): DraftTarget =>
    transcriptTarget(action.id, interview.id, rater.id, question)
  const questions = questionsFor(guide.content, applicant.roles)
  return {
    analysis,
    evidence,
    transcript,
    all: [
      analysis,
      ...competencies.map(({ id }) => evidence(id)),
      ...questions.map(({ id }) => transcript(id)),
      ...Object.keys(material.notes.paperNote).map((note) =>
        paperWordsTarget({ action: action.id, interview: interview.id, rater: rater.id }, note),
      ),
    ],
  }
}

/** What stands in a field and is no change yet. */
export type TypedText = (target: DraftTarget) => string | undefined

/** The sheet with what is being typed put in, so that what is missing is told as it is typed. */
export function withTyped(material: SheetMaterial, targets: SheetTargets, typed: TypedText): SheetMaterial {
  const { competencies, guide, applicant, notes, work } = material
  const questions = questionsFor(guide.content, applicant.roles)
  const transcript = { ...notes.transcript, ...typedOf(questions, (id) => typed(targets.transcript(id))) }
  const evidence = { ...work.evidence, ...typedOf(competencies, (id) => typed(targets.evidence(id))) }
  return {
    ...material,
    notes: { ...notes, transcript },
    work: { ...work, evidence, analysis: typed(targets.analysis) ?? work.analysis },
  }
}

function typedOf(
  items: readonly { readonly id: Id }[],
  textOf: (id: Id) => string | undefined,
): Record<Id, string> {
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const text = textOf(id)
      return text === undefined ? [] : [[id, text]]
    }),
  )
}
