import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { changesOf } from './other-laptops'

test.use({ profileWith: 'sample' })

/** The stores and indexes of the first version, as it made them. */
const FIRST_STORES = [
  ['changes', 'hash', [['chain', 'number']]],
  [
    'records',
    'id',
    [
      ['kind', 'deleted'],
      ['action', 'kind'],
      ['action', 'toResolve'],
    ],
  ],
  ['cursors', 'key', []],
  ['drafts', 'key', ['record']],
  ['attachments', 'sha256', []],
  ['revisions', 'sha256', []],
  ['newer', 'key', []],
] as const

test('a database of the first version is opened, and its history can be read', async ({ evenhand }) => {
  const program = await evenhand.start()
  const { page } = program
  const { changes, action } = await changesOf(program)
  expect(await page.evaluate(makeOlder, FIRST_STORES)).toBe(10)
  await page.reload()
  await program.opened()
  expect(await versionOf(page)).toBe(30)
  // Nothing had to be fetched from the journal.
  await expect(program.page.getByRole('alert')).toHaveCount(0)
  await page.evaluate((path) => (location.hash = path), `#/actions/${action}/records/history`)
  await expect(page.getByText(`of ${changes.length} changes.`)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search records, values or a hash' }).fill('nwosu')
  await expect(page.getByText(`all ${changes.length} changes looked through`)).toBeVisible()
})

async function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'evenhand')?.version,
  )
}

/** In the window: puts what lies in the database, without what came later, into one of the first version; its number. */
async function makeOlder(stores: typeof FIRST_STORES): Promise<number> {
  const name = 'evenhand'
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(name)))
    })
  const now = await done(indexedDB.open(name))
  const rows = new Map<string, unknown[]>()
  for (const [store] of stores) {
    rows.set(store, await done(now.transaction(store).objectStore(store).getAll()))
  }
  now.close()
  // Asked for at once: the program, which goes on, must not open it in between.
  const deleting = done(indexedDB.deleteDatabase(name))
  const opening = indexedDB.open(name, 10)
  opening.addEventListener('upgradeneeded', () => {
    for (const [storeName, keyPath, indexes] of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath })
      for (const index of indexes) {
        if (typeof index === 'string') store.createIndex(index, index)
        else store.createIndex(`[${index.join('+')}]`, [...index])
      }
    }
  })
  await deleting
  const older = await done(opening)
  const writing = older.transaction([...rows.keys()], 'readwrite')
  for (const [store, list] of rows) {
    for (const row of list) {
      const plain = { ...(row as object) }
      if (store === 'changes') {
        for (const later of ['action', 'clock', 'clockBack', 'records']) Reflect.deleteProperty(plain, later)
      }
      writing.objectStore(store).put(plain)
    }
  }
  await new Promise((resolve) => {
    writing.addEventListener('complete', resolve)
  })
  const { version } = older
  older.close()
  return version
}
