import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Every file in an archive, read by a program for ZIP files that had no part in making it. */
export async function readArchive(archive: string): Promise<readonly ArchivedFile[]> {
  const zip = await fromBufferPromise(await readFile(archive), { lazyEntries: true })
  const files: ArchivedFile[] = []
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    files.push({ name: entry.fileName, bytes })
  }
  return files
}

/** Under which names a file lies in an archive, byte for byte. */
export async function filesInArchive(archive: string, wanted: Buffer): Promise<readonly string[]> {
  const files = await readArchive(archive)
  return files.filter(({ bytes }) => bytes.equals(wanted)).map(({ name }) => name)
}
