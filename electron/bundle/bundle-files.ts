import { pathOf } from '#shared/contracts/bundle/manifest'
import type { FileByHash } from './pack-archive'
import type { Bundle } from './read-bundle'

/** A bundle's files of one kind by their hash; what is read is checked each time. */
export function filesByHash(bundle: Bundle, kind: 'revision' | 'attachment'): FileByHash {
  const files = new Map(bundle.manifest.files.map((file) => [file.path, file]))
  return async (hash) => {
    const file = files.get(pathOf(kind, hash))
    return file && bundle.read(file)
  }
}
