import type { Dexie } from 'dexie'
import { unseal } from '#shared/log/sealed'
import type { NamedChange } from '#shared/log/change'
import { changeRow, type ChangeRow } from '../rows'

/** Changes can be paged by hiring action and clock, and found by the records that they set. */
export function migrate0002(database: Dexie): void {
  database
    .version(2)
    .stores({ changes: 'hash, [chain+number], [action+clock+hash], [action+clockBack+hash], *records' })
    .upgrade(async (transaction) => {
      await transaction
        .table<ChangeRow, string>('changes')
        .toCollection()
        .modify((row, reference) => {
          reference.value = changeRow(unseal(row.body) as NamedChange)
        })
    })
}
