import { sourceOfFile } from '../bundle/byte-source'
import { openArchive, type OpenArchive } from '../bundle/open-archive'

/** An archive with the size of its file. */
export interface ArchiveFile extends OpenArchive {
  readonly bytes: number
}

/** Opens an archive, verified from end to end, for as long as `work` runs. Throws as `openArchive`, and `file.*`. */
export async function withArchive<Value>(
  path: string,
  work: (archive: ArchiveFile) => Promise<Value>,
): Promise<Value> {
  const source = await sourceOfFile(path)
  try {
    return await work({ ...(await openArchive(source)), bytes: source.size })
  } finally {
    await source.close()
  }
}
