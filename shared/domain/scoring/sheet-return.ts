import { z } from 'zod'
import type { Hash, Id } from '../../kernel/ids'
import { compareInstants, Instant } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader } from '../../log/records'

/** Record `return/<interview>/<revision>/@<hr>`: HR gives a submitted sheet back; an amendment answers it. */
const SheetReturn = z.object({ reasons: z.string(), at: Instant })

export interface ReturnedSheet {
  readonly revision: Hash
  readonly by: Id
  readonly reasons: string
  readonly at: Instant
}

/** The returns of an interview's sheets, answered ones included, the newest first. */
export async function returnsOf(records: RecordsReader, interview: Id): Promise<readonly ReturnedSheet[]> {
  return (await records.list(`return/${interview}/`))
    .flatMap((view) => {
      const [, revision = '', by = ''] = partsOf(view.id)
      const content = readAs(SheetReturn, view)
      return content === undefined ? [] : [{ revision, by, ...content }]
    })
    .sort((a, b) => compareInstants(b.at, a.at) || (a.by < b.by ? -1 : 1))
}
