/** All that the window's databases hold, as text; runs in the page. */
export async function textOfDatabases(): Promise<string> {
  const texts: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(name)))
    })
    for (const store of Array.from(database.objectStoreNames)) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.addEventListener('success', () => resolve(request.result as unknown[]))
        request.addEventListener('error', () => reject(new Error(store)))
      })
      texts.push(JSON.stringify(rows))
    }
    database.close()
  }
  return texts.join('\n')
}
