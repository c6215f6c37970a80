import { loadSheetMaterial, type SheetMaterial, type SheetPlace } from '#shared/domain/scoring/sheet-material'
import { sheetContent, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { sheetState, type SheetState } from '#shared/domain/scoring/sheet-state'
import { signaturesFor, withPractice, type SubmissionOf } from '#shared/domain/scoring/submissions'
import type { Hash } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import type { RecordsReader } from '#shared/log/records'

/** One rater's sheet as the screen shows it. */
export interface Sheet {
  readonly material: SheetMaterial
  readonly state: SheetState
  /** The earliest first. */
  readonly submissions: readonly SubmissionOf[]
  /** By revision, why it was made: of the amendments whose files are on this laptop. */
  readonly reasons: ReadonlyMap<Hash, string>
  /** What the newest submission froze; undefined when none was, or its file is not on this laptop. */
  readonly frozen: SheetRevision | undefined
}

/** Where the text of a revision is read. */
export type ReadRevisionText = (revision: Hash) => Promise<string | undefined>

/** Gathers a rater's sheet. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function loadSheet(
  records: RecordsReader,
  textOf: ReadRevisionText,
  place: SheetPlace,
): Promise<Result<Sheet>> {
  const material = await loadSheetMaterial(records, place)
  if (!material.ok) return material
  const { notes, work } = material.value
  const submissions = await withPractice(records, place.interview, place.rater)
  const signatures = await signaturesFor(records, place.interview, place.rater)
  const state = sheetState(work, notes, submissions, signatures)
  const contents = await Promise.all(
    submissions.map(async ({ revision }) => [revision, await readContent(textOf, revision)] as const),
  )
  const frozen = new Map(contents)
  return ok({
    material: material.value,
    state,
    submissions,
    reasons: new Map(
      contents.flatMap(([revision, content]) =>
        content === undefined || content.reason === '' ? [] : [[revision, content.reason]],
      ),
    ),
    frozen: state.newest && frozen.get(state.newest.revision),
  })
}

async function readContent(textOf: ReadRevisionText, revision: Hash): Promise<SheetRevision | undefined> {
  const text = await textOf(revision)
  return text === undefined ? undefined : sheetContent(text, revision)
}
