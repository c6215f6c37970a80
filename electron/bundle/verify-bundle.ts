import type { Manifest, Wrapper } from '#shared/contracts/bundle/manifest'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers } from './archive-members'
import { filesByHash } from './bundle-files'
import type { ByteSource } from './byte-source'
import { badOf, type Finding, isIntact } from './finding'
import type { HeadSignature } from './head-signature'
import { signerOfHead } from './head-signer'
import { type Bundle, readBundle } from './read-bundle'
import { joinRosters, NO_ROSTER, type Roster, rosterOf } from './roster'
import { verifyChanges } from './verify-changes'
import { verifyFiles } from './verify-files'
import { verifyHeads } from './verify-heads'
import { verifyMembers } from './verify-members'
import { verifyGuide, verifyReports } from './verify-reports'
import { verifySheets } from './verify-sheets'
import { verifyBundleSignature } from './verify-signature'
import type { Work } from './work'

/** What a check of a whole bundle found. Only what is intact has contents. */
export interface BundleVerification {
  readonly intact: boolean
  readonly findings: readonly Finding[]
  readonly contents: VerifiedContents | undefined
}

export interface VerifiedContents {
  readonly manifest: Manifest
  readonly changes: readonly NamedChange[]
  /** Those changes folded; empty for a backup, whose chains belong to several hiring actions. */
  readonly records: Records
  readonly heads: readonly HeadSignature[]
  /** The fingerprint of the certificate that the manifest was signed with, where it is signed. */
  readonly signer: Hash | undefined
}

export interface Check extends Work {
  /** The devices that are known here; those that the bundle's own records name are known too. */
  readonly roster?: Roster | undefined
  /** What the bytes came out of. */
  readonly wrapper?: Wrapper | undefined
}

/**
 * Checks a bundle step by step, as its protocol says; a step that finds something bad is the last. Throws only
 * what reading the disk throws, and `work.cancelled`.
 */
export async function verifyBundle(bundle: Bundle, check: Check = {}): Promise<BundleVerification> {
  const { manifest } = bundle
  const { kind, action } = manifest
  const known = check.roster ?? NO_ROSTER
  const findings = [...(await verifyFiles(bundle, check))]
  if (!isIntact(findings)) return notIntact(findings)
  const signature = await verifyBundleSignature(bundle, known)
  const signer = bundle.signature && signerOfHead({ p7s: bundle.signature })
  if (!isIntact(signature)) return notIntact([...findings, ...signature])

  if (kind === 'redacted' || kind === 'guide') {
    const alone = kind === 'guide' ? await verifyGuide(bundle) : await verifyReports(bundle)
    findings.push(...signature, ...alone)
    return intactIf(findings, { manifest, changes: [], records: new Records(), heads: [], signer })
  }

  const { changes, findings: changesFindings } = await verifyChanges(bundle)
  const records = new Records().applyAll(action === null ? [] : changes)
  const roster = joinRosters(known, action === null ? NO_ROSTER : await rosterOf(records, action))
  findings.push(...(await verifyBundleSignature(bundle, known, roster)), ...changesFindings)
  // With a change missing nobody knows what belongs to it: more findings would only confuse.
  if (!isIntact(findings)) return notIntact(findings)

  const { heads, findings: headFindings } = await verifyHeads(bundle, changes, roster)
  findings.push(...headFindings)
  if (action !== null) findings.push(...(await verifyContent(bundle, records)))
  return intactIf(findings, { manifest, changes, records, heads, signer })
}

async function verifyContent(bundle: Bundle, records: Records): Promise<readonly Finding[]> {
  const { manifest } = bundle
  const members = manifest.kind === 'segment' ? archiveMembers(records, () => false) : archiveMembers(records)
  const findings = verifyMembers(manifest, members)
  if (!isIntact(findings)) return findings
  const there = new Set(manifest.files.map(({ sha256 }) => sha256))
  const sources = { revision: filesByHash(bundle, 'revision'), attachment: filesByHash(bundle, 'attachment') }
  return [...findings, ...(await verifySheets(members.sheets, sources, (hash) => there.has(hash)))]
}

function notIntact(findings: readonly Finding[]): BundleVerification {
  return { intact: false, findings, contents: undefined }
}

function intactIf(findings: readonly Finding[], contents: VerifiedContents): BundleVerification {
  return isIntact(findings) ? { intact: true, findings, contents } : notIntact(findings)
}

/**
 * As `verifyBundle`, from the file on: what makes it no bundle at all, or one of a newer version, is a finding
 * about `subject` too. Throws `file.*` when the file itself cannot be read.
 */
export async function verifyBundleSource(
  source: ByteSource,
  subject: string,
  check: Check = {},
): Promise<BundleVerification> {
  let bundle: Bundle
  try {
    bundle = await readBundle(source, check.wrapper)
  } catch (thrown) {
    const error = toAppError(thrown)
    if (!error.code.startsWith('bundle.')) throw error
    return notIntact([badOf(error, subject)])
  }
  return verifyBundle(bundle, check)
}
