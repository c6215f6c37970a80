import { z } from 'zod'
import type { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { readAll } from '../find-record'
import type { RecordsReader } from '../../log/records'

/** Record `print/<interview>/@<person>`: when this person last saved the packet. */
const Print = z.object({ at: Instant })

/** When anybody last saved the packet of an interview. */
export async function lastPrint(records: RecordsReader, interview: Id): Promise<Instant | undefined> {
  return readAll(Print, await records.list(`print/${interview}/`))
    .map(({ at }) => at)
    .sort()
    .at(-1)
}
