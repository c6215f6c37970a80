import type { Page } from '@playwright/test'
import type { Json } from '#shared/kernel/canonical'
import type { NamedChange } from '#shared/log/change'
import type { RecordState } from '#shared/log/fold'
import { viewOf } from '#shared/log/records'
import { unseal } from '#shared/log/sealed'

interface PlainRecord {
  readonly id: string
  readonly values: Readonly<Record<string, Json>>
}

interface Rows {
  readonly records: readonly { readonly action: string; readonly body: unknown }[]
  readonly changes: readonly { readonly body: unknown }[]
}

/**
 * The records of a hiring action as they lie in the window's database, in the order of their ids; those left
 * out that a private chain writes. Read past the program, from IndexedDB itself.
 */
export async function sharedRecordsOfWindow(page: Page, action: string): Promise<readonly PlainRecord[]> {
  const { records, changes } = await rowsOfWindow(page)
  const hidden = new Set(
    changes
      .map(({ body }) => (unseal(body) as NamedChange).header)
      .filter(({ chain }) => chain.startsWith('private/'))
      .flatMap(({ patches }) => patches.map(({ record }) => record)),
  )
  return records
    .filter((row) => row.action === action)
    .map(({ body }) => viewOf(unseal(body) as RecordState))
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, values }) => ({ id, values }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rowsOfWindow(page: Page): Promise<Rows> {
  return page.evaluate(
    () =>
      new Promise<Rows>((resolve, reject) => {
        const failed = (event: Event): void => reject(new Error(`IndexedDB: ${event.type}`))
        const opening = indexedDB.open('evenhand')
        opening.addEventListener('error', failed)
        opening.addEventListener('success', () => {
          const database = opening.result
          const reading = database.transaction(['records', 'changes'])
          const records = reading.objectStore('records').getAll()
          const changes = reading.objectStore('changes').getAll()
          reading.addEventListener('error', failed)
          reading.addEventListener('complete', () => {
            database.close()
            resolve({ records: records.result, changes: changes.result })
          })
        })
      }),
  )
}
