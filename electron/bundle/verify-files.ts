import type { FileKind, ManifestFile } from '#shared/contracts/bundle/manifest'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { readRevision } from '#shared/log/revision'
import type { ArchiveMembers, Need } from './archive-members'
import { bad, badOf, type Finding, good } from './finding'
import type { Bundle } from './read-bundle'

/** Reads every file of a bundle, so that each one's size and hash is checked; revisions for what they are too. */
export async function verifyFiles(bundle: Bundle): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const file of bundle.manifest.files) {
    try {
      const bytes = await bundle.read(file)
      if (file.kind === 'revision') findings.push(...revisionFindings(file, bytes))
    } catch (thrown) {
      findings.push(badOf(toAppError(thrown), file.path))
    }
  }
  if (findings.length > 0) return findings
  return [good('bundle.files-whole', 'manifest.json', { count: bundle.manifest.files.length })]
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

/** Compares the files of an archive with those that its records name: none missing, none that nobody names. */
export function verifyMembers(bundle: Bundle, members: ArchiveMembers): readonly Finding[] {
  const { files } = bundle.manifest
  const signed = new Map(
    members.sheets.map(({ signature }) => [signature.document.sha256, 'optional' as const]),
  )
  return [
    ...compare(files, 'revision', members.revisions),
    ...compare(files, 'attachment', members.attachments),
    ...compare(files, 'document', signed),
  ]
}

function compare(
  files: readonly ManifestFile[],
  kind: FileKind,
  needs: ReadonlyMap<Hash, Need>,
): readonly Finding[] {
  const own = files.filter((file) => file.kind === kind)
  const there = new Set(own.map((file) => file.sha256))
  const missing = [...needs].filter(([hash, need]) => need === 'required' && !there.has(hash))
  return [
    ...missing.map(([hash]) => bad(`archive.${kind}-missing`, hash, { count: 1 })),
    ...own.filter((file) => !needs.has(file.sha256)).map((file) => bad('archive.unnamed-file', file.path)),
  ]
}
