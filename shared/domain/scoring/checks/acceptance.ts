import { z } from 'zod'
import type { Hash, Id } from '../../../kernel/ids'
import { compareInstants, Instant } from '../../../kernel/time'
import { readAs } from '../../../log/read-as'
import { partsOf } from '../../../log/record-id'
import type { RecordsReader } from '../../../log/records'
import { recordPrefixes } from '../../record-ids'

/** Record `check/<interview>/<revision>/@<hr>`: HR checked a submitted sheet and found nothing to send back. */
const SheetCheck = z.object({ accepted: z.boolean(), at: Instant })

export interface Acceptance {
  readonly revision: Hash
  readonly by: Id
  readonly at: Instant
}

/** The acceptances of an interview's sheets, the newest first. */
export async function acceptancesOf(records: RecordsReader, interview: Id): Promise<readonly Acceptance[]> {
  return (await records.list(recordPrefixes.checks(interview)))
    .flatMap((view) => {
      const [, revision = '', by = ''] = partsOf(view.id)
      const check = readAs(SheetCheck, view)
      return check?.accepted === true ? [{ revision, by, at: check.at }] : []
    })
    .sort((a, b) => compareInstants(b.at, a.at) || (a.by < b.by ? -1 : 1))
}
