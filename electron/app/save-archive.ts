import { publishFile } from '../bundle/publish-file'
import { writeBundle } from '../bundle/write-bundle'
import type { Id } from '#shared/kernel/ids'
import { archiveContent } from './archive-content'
import type { Services } from './services'

/**
 * Writes a hiring action whole to a file: what everybody shares of it, never what a rater has not submitted.
 * Errors: `archive.…`, `file.…`.
 */
export async function saveArchive(services: Services, action: Id, path: string): Promise<{ bytes: number }> {
  const { content, signer } = await archiveContent(services, action)
  return publishFile(path, writeBundle(content, signer))
}
