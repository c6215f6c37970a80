import { mkdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileError } from './file-error'
import { commitFile, discardFile, type PublishedFile, stageFile, type StagedFile } from './publish-file'

export interface FileToPublish {
  readonly name: string
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/**
 * Writes several files into a folder, which is made if it is not there: first all of them under temporary
 * names, and only when the last is complete do they appear. Throws as `publishFile`; then none has appeared,
 * and a folder that was made is gone again.
 */
export async function publishFiles(
  folder: string,
  files: Iterable<FileToPublish> | AsyncIterable<FileToPublish>,
): Promise<readonly PublishedFile[]> {
  const made = await makeFolder(folder)
  const staged: StagedFile[] = []
  const published: PublishedFile[] = []
  try {
    for await (const { name, chunks } of files) staged.push(await stageFile(join(folder, name), chunks))
    for (const file of staged) published.push(await commitFile(file))
    return published
  } catch (thrown) {
    for (const file of staged) await discardFile(file)
    if (made !== undefined) {
      for (const { path } of published) await rm(path, { force: true })
      await removeEmptyFolders(folder, made)
    }
    throw thrown
  }
}

/** The topmost folder that had to be made, if any. */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true })
  } catch (thrown) {
    throw fileError(thrown, folder)
  }
}

/** From the innermost up; one that somebody put something into in the meantime stays. */
async function removeEmptyFolders(folder: string, topmost: string): Promise<void> {
  for (let current = folder; current.length >= topmost.length; current = dirname(current)) {
    const gone = await rmdir(current).then(
      () => true,
      () => false,
    )
    if (!gone || current === topmost) return
  }
}
