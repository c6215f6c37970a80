import type { Id } from '../../../kernel/ids'
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
  readonly notes: Pick<Material['notes'], 'transcript' | 'followUp'>
  readonly work: Pick<Material['work'], 'analysis' | 'rating' | 'passage' | 'evidence'>
  /** Present where work was graded, which has no transcript. */
  readonly technical?: object | undefined
}

/** A frozen sheet as the rules see it: as it was when it was submitted. */
export function judgedSheet(sheet: SheetRevision): JudgedSheet {
  const { analysis, applicant, competencies, evidence, followUps, guide, interview, ratings, transcripts } =
    sheet
  return {
    interview,
    guide,
    applicant: { roles: applicant.roles.map(({ id }) => id) },
    competencies,
    notes: { transcript: transcripts, followUp: followUps },
    work: { analysis, rating: ratings, passage: passagesById(sheet), evidence },
    technical: sheet.technical,
  }
}

function passagesById({ passages }: SheetRevision): Readonly<Record<Id, Passage>> {
  return Object.fromEntries(
    passages.map(({ id, place, ...passage }) => [
      id,
      { ...passage, start: place?.start ?? 0, end: place?.end ?? 0, deleted: false },
    ]),
  )
}
