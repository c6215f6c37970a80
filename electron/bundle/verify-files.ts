import { readLaptopState } from '#shared/contracts/bundle/laptop-state'
import type { ManifestFile } from '#shared/contracts/bundle/manifest'
import { toAppError } from '#shared/kernel/app-error'
import { readRevision } from '#shared/log/revision'
import { beginsLikeAge } from './age-mark'
import { bad, badOf, type Finding, good } from './finding'
import type { Bundle } from './read-bundle'
import { beginWork, type Work } from './work'

/** Reads every file of a bundle, so that each one's size and hash is checked; revisions for what they are too. */
export async function verifyFiles(bundle: Bundle, work: Work = {}): Promise<readonly Finding[]> {
  const { files } = bundle.manifest
  const findings: Finding[] = []
  const done = beginWork(
    work,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  for (const file of files) {
    try {
      findings.push(...contentFindings(file, await bundle.read(file)))
    } catch (thrown) {
      findings.push(badOf(toAppError(thrown), file.path))
    }
    done(file.bytes)
  }
  if (findings.length > 0) return findings
  return [good('bundle.files-whole', 'manifest.json', { count: files.length })]
}

function contentFindings(file: ManifestFile, bytes: Uint8Array): readonly Finding[] {
  if (file.kind === 'revision') return revisionFindings(file, bytes)
  if (file.kind === 'laptop' && readLaptopState(new TextDecoder().decode(bytes)) === undefined) {
    return [bad('bundle.laptop-unreadable', file.path)]
  }
  if (file.kind === 'sealed' && !beginsLikeAge(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
    return [bad('sealed.unreadable', file.path)]
  }
  return []
}

function revisionFindings(file: ManifestFile, bytes: Uint8Array): readonly Finding[] {
  try {
    const revision = readRevision(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file.sha256)
    return revision.ok ? [] : [badOf(revision.error, file.path)]
  } catch {
    // Not UTF-8, or nested so deeply that reading it takes more stack than there is.
    return [bad('revision.unreadable', file.path)]
  }
}
