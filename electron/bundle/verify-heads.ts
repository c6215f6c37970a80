import { LIMITS } from '#shared/contracts/bundle/limits'
import { bundlePaths, readHeadPath } from '#shared/contracts/bundle/paths'
import type { NamedChange } from '#shared/log/change'
import { bad, type Finding, good, isIntact, note } from './finding'
import { type HeadSignature, headText, vouchedChanges } from './head-signature'
import type { Bundle } from './read-bundle'
import type { Roster } from './roster'
import { deviceFault } from './verify-signature'

export interface VerifiedHeads {
  readonly heads: readonly HeadSignature[]
  readonly findings: readonly Finding[]
}

/**
 * Checks every head signature of a bundle, and says of each chain how far it is vouched for. A segment's own
 * head has to be signed; elsewhere what nobody signed yet is noted.
 */
export async function verifyHeads(
  bundle: Bundle,
  changes: readonly NamedChange[],
  roster: Roster,
): Promise<VerifiedHeads> {
  const byHash = new Map(changes.map((change) => [change.hash, change.header]))
  const heads: HeadSignature[] = []
  const findings: Finding[] = []
  for (const file of bundle.manifest.files.filter(({ kind }) => kind === 'head')) {
    const hash = readHeadPath(file.path) ?? ''
    const header = byHash.get(hash)
    if (header === undefined) {
      findings.push(bad('bundle.head-unknown', file.path))
      continue
    }
    const { chain, device, number } = header
    const head = { chain, device, number, hash }
    const p7s = file.bytes > LIMITS.signatureBytes ? new Uint8Array() : await bundle.read(file)
    const fault = await deviceFault(Buffer.from(headText(head)), p7s, device, roster)
    if (fault === undefined) heads.push({ ...head, p7s })
    else findings.push(bad(fault, file.path, { device }))
  }
  return { heads, findings: [...findings, ...headFindings(bundle, changes, heads)] }
}

function headFindings(
  { manifest }: Bundle,
  changes: readonly NamedChange[],
  heads: readonly HeadSignature[],
): readonly Finding[] {
  if (manifest.format === 1) return []
  const vouched = vouchedChanges(changes, heads)
  const open = manifest.heads.filter(({ hash }) => !vouched.has(hash))
  const findings = open.map(({ hash, device, number }) =>
    manifest.kind === 'segment'
      ? bad('bundle.head-missing', bundlePaths.head(hash), { device, number })
      : note('bundle.head-unsigned', bundlePaths.head(hash), { device, number }),
  )
  if (heads.length === 0 || !isIntact(findings)) return findings
  return [good('bundle.heads-signed', 'heads', { count: heads.length }), ...findings]
}
