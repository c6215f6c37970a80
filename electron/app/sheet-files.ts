import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import { Opening } from '#shared/domain/scoring/opening'
import { recordIds } from '#shared/domain/record-ids'
import type { Hash, Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { partsOf } from '#shared/log/record-id'
import type { Records } from '#shared/log/records'

/** A submitted score sheet or résumé review, as the records tell of it. */
export interface SubmittedSheet {
  /** The interview or the résumé review. */
  readonly assessment: Id
  readonly rater: Id
  readonly revision: Hash
  readonly signature: SheetSignature | undefined
  /** The key that opens it for everybody; undefined while it is private to its rater and HR. */
  readonly key: string | undefined
}

/** The submitted score sheets and résumé reviews of a hiring action. */
export function submittedSheets(records: Records): readonly SubmittedSheet[] {
  return records.views('submission/').flatMap((view) => {
    const submission = readAs(Submission, view)
    const [assessment, , rater] = partsOf(view.id)
    if (submission === undefined || assessment === undefined || rater === undefined) return []
    const { revision } = submission
    const signed = records.view(recordIds.signature(assessment, revision, rater))
    const opening = records.view(recordIds.opening(assessment, revision))
    return [
      {
        assessment,
        rater,
        revision,
        signature: signed && readAs(SheetSignature, signed),
        key: opening && readAs(Opening, opening)?.key,
      },
    ]
  })
}
