import type { Manifest } from '#shared/contracts/bundle/manifest'
import { toAppError } from '#shared/kernel/app-error'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers } from './archive-members'
import { filesByHash } from './bundle-files'
import type { ByteSource } from './byte-source'
import { badOf, type Finding, isIntact } from './finding'
import { type Bundle, readBundle } from './read-bundle'
import { verifyChanges } from './verify-changes'
import { verifyFiles, verifyMembers } from './verify-files'
import { verifySheets } from './verify-sheets'
import { verifyBundleSignature } from './verify-signature'

/** What a check of a whole bundle found. Only what is intact has contents. */
export interface BundleVerification {
  readonly intact: boolean
  readonly findings: readonly Finding[]
  readonly contents: VerifiedContents | undefined
}

export interface VerifiedContents {
  readonly manifest: Manifest
  readonly changes: readonly NamedChange[]
  readonly records: Records
}

/**
 * Checks a bundle step by step, as its protocol says; a step that finds something bad is the last. Throws only
 * what reading the disk throws.
 */
export async function verifyBundle(bundle: Bundle): Promise<BundleVerification> {
  const findings: Finding[] = []
  const { manifest } = bundle
  findings.push(...(await verifyFiles(bundle)))
  if (isIntact(findings)) findings.push(...(await verifyBundleSignature(bundle)))
  if (!isIntact(findings)) return { intact: false, findings, contents: undefined }

  const { changes, findings: changesFindings } = await verifyChanges(bundle)
  findings.push(...changesFindings)
  // With a change missing nobody knows what belongs to it: more findings would only confuse.
  if (!isIntact(findings)) return { intact: false, findings, contents: undefined }

  const records = new Records().applyAll(changes)
  const members = archiveMembers(records)
  const sources = { revision: filesByHash(bundle, 'revision'), attachment: filesByHash(bundle, 'attachment') }
  findings.push(...verifyMembers(bundle, members), ...(await verifySheets(members.sheets, sources)))
  const intact = isIntact(findings)
  return { intact, findings, contents: intact ? { manifest, changes, records } : undefined }
}

/**
 * As `verifyBundle`, from the file on: what makes it no bundle at all, or one of a newer version, is a finding
 * about `subject` too. Throws `file.*` when the file itself cannot be read.
 */
export async function verifyBundleSource(source: ByteSource, subject: string): Promise<BundleVerification> {
  let bundle: Bundle
  try {
    bundle = await readBundle(source)
  } catch (thrown) {
    const error = toAppError(thrown)
    if (!error.code.startsWith('bundle.')) throw error
    return { intact: false, findings: [badOf(error, subject)], contents: undefined }
  }
  return verifyBundle(bundle)
}
