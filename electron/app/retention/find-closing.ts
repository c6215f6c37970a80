import { isHr } from '#shared/domain/panel/hr'
import { Closing } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { RecordsReader } from '#shared/log/records'

/** The last of these changes by which somebody of HR, as far as the records know, closed the hiring action. */
export async function findClosing(
  changes: readonly NamedChange[],
  records: RecordsReader,
  action: Id,
): Promise<{ readonly change: NamedChange; readonly closed: Closing } | undefined> {
  const record = recordIds.action(action)
  for (const change of [...changes].reverse()) {
    const { patches, actor } = change.header
    const index = patches.findIndex((patch) => patch.record === record && patch.field === 'closed')
    const closed = Closing.safeParse(change.body[index]?.value)
    if (index !== -1 && closed.success && (await isHr(records, action, actor))) {
      return { change, closed: closed.data }
    }
  }
  return undefined
}
