import { partsOf } from '#shared/log/record-id'
import type { Records, RecordView } from '#shared/log/records'

/**
 * Whether the revision of a `submission/…` or `signature/…` record is still private to its author and HR:
 * nobody has published its key (`opening/<interview>/<revision>`). Submissions that say their reason in the
 * open were made before there were openings, and were never private.
 */
export function isHidden(view: RecordView, records: Records): boolean {
  const [interview = '', revision = '', rater = ''] = partsOf(view.id)
  if (records.view(`opening/${interview}/${revision}`)?.values['key'] !== undefined) return false
  const submission = records.view(`submission/${interview}/${revision}/@${rater}`)
  return submission?.values['reason'] === undefined
}
