import { bundlePaths, readSealedPath } from '#shared/contracts/bundle/paths'
import type { FileByHash } from './packed-files'
import type { Bundle } from './read-bundle'
import type { SealedFile } from './sealed-file'

/** A bundle's files of one kind by their hash; what is read is checked each time. */
export function filesByHash(bundle: Bundle, kind: 'revision' | 'attachment'): FileByHash {
  const files = new Map(bundle.manifest.files.map((file) => [file.path, file]))
  return async (hash) => {
    const file = files.get(bundlePaths[kind](hash))
    return file && bundle.read(file)
  }
}

/** The sealed packages of a bundle. */
export function sealedFiles(bundle: Bundle): readonly SealedFile[] {
  return bundle.manifest.files.flatMap((file) => {
    const name = file.kind === 'sealed' ? readSealedPath(file.path) : undefined
    return name === undefined ? [] : [{ ...name, bytes: file.bytes, read: () => bundle.read(file) }]
  })
}
