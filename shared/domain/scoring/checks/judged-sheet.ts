import type { Id } from '../../../kernel/ids'
import type { AddedQuestion } from '../../interview/notes'
import type { SharedReference } from '../../interview/reference'
import type { PaperNotes } from '../../interview/paper-notes/paper-note'
import type { Passage } from '../passages'
import type { SheetMaterial } from '../sheet-material'
import type { SheetRevision } from '../sheet-revision'

type Material = SheetMaterial

/** What the rules about a sheet look at: of a working copy, or of what was frozen. */
export interface JudgedSheet {
  readonly interview: Pick<Material['interview'], 'status'>
  readonly guide: Pick<Material['guide'], 'content'>
  readonly applicant: Pick<Material['applicant'], 'roles'>
  readonly competencies: readonly Pick<
    Material['competencies'][number],
    'id' | 'name' | 'levels' | 'minimum'
  >[]
  readonly notes: Pick<
    Material['notes'],
    | 'transcript'
    | 'followUp'
    | 'skipped'
    | 'firstAsked'
    | 'orderReason'
    | 'added'
    | 'paperNote'
    | 'paperWords'
  >
  /** What note-takers share with the rater. */
  readonly references: {
    readonly others: readonly Pick<SharedReference, 'noteTaker' | 'transcript'>[]
  }
  readonly work: Pick<Material['work'], 'analysis' | 'rating' | 'passage' | 'evidence'>
  /** Present where work was graded, which has no transcript. */
  readonly technical?: object | undefined
}

/** A frozen sheet as the rules see it: as it was when it was submitted. */
export function judgedSheet(sheet: SheetRevision): JudgedSheet {
  const { analysis, applicant, competencies, evidence, guide, interview, ratings } = sheet
  return {
    interview,
    guide,
    applicant: { roles: applicant.roles.map(({ id }) => id) },
    competencies,
    notes: {
      transcript: sheet.transcripts,
      followUp: sheet.followUps,
      skipped: sheet.skipped,
      firstAsked: sheet.firstAsked,
      orderReason: sheet.orderReason,
      added: addedById(sheet),
      ...papersById(sheet),
    },
    references: { others: referencesIn(sheet) },
    work: { analysis, rating: ratings, passage: passagesById(sheet), evidence },
    technical: sheet.technical,
  }
}

function papersById({ paperNotes }: SheetRevision): PaperNotes {
  return {
    paperNote: Object.fromEntries(paperNotes.map((note) => [note.id, { ...note, deleted: false }])),
    paperWords: Object.fromEntries(paperNotes.map(({ id, words }) => [id, words])),
  }
}

function addedById({ added }: SheetRevision): Readonly<Record<Id, AddedQuestion>> {
  return Object.fromEntries(
    added.map(({ after, reason, text }, index) => [String(index), { after, reason, text, deleted: false }]),
  )
}

function referencesIn({ references = [] }: SheetRevision): JudgedSheet['references']['others'] {
  const noteTakers = [...new Set(references.map(({ noteTaker }) => noteTaker))]
  return noteTakers.map((noteTaker) => ({
    noteTaker,
    transcript: Object.fromEntries(
      references.filter((one) => one.noteTaker === noteTaker).map(({ question, text }) => [question, text]),
    ),
  }))
}

function passagesById({ passages }: SheetRevision): Readonly<Record<Id, Passage>> {
  return Object.fromEntries(
    passages.map(({ id, place, ...passage }) => [
      id,
      { ...passage, start: place?.start ?? 0, end: place?.end ?? 0, deleted: false },
    ]),
  )
}
