import { LIMITS } from '#shared/contracts/bundle/limits'
import type { Manifest } from '#shared/contracts/bundle/manifest'
import { changesPath1 } from '#shared/contracts/bundle/manifest-format-1'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { actionChain } from '#shared/domain/record-ids'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import { chainKey, checkChains } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { headsOf } from './chain-heads'
import { readChangesFile } from './changes-file'
import { bad, badOf, type Finding, good, isIntact, note } from './finding'
import type { Bundle } from './read-bundle'

export interface VerifiedChanges {
  readonly changes: readonly NamedChange[]
  readonly findings: readonly Finding[]
}

/** Checks every change of a bundle, that each lies where it belongs, every chain, and the manifest's heads. */
export async function verifyChanges(bundle: Bundle): Promise<VerifiedChanges> {
  const { manifest } = bundle
  const changes: NamedChange[] = []
  const findings: Finding[] = []
  let room: number = LIMITS.expandedBytes
  for (const file of manifest.files.filter(({ kind }) => kind === 'changes')) {
    try {
      const { changes: read, expandedBytes } = await readChangesFile(await bundle.read(file))
      room -= expandedBytes
      if (room < 0) throw new AppError('bundle.expands-too-far')
      const checked = checkFile(manifest, file.path, read)
      changes.push(...checked.changes)
      findings.push(...checked.findings)
    } catch (thrown) {
      findings.push(badOf(toAppError(thrown), file.path))
    }
  }
  findings.push(...chainFindings(manifest, changes))
  const values = { changes: changes.length, chains: manifest.heads.length }
  if (isIntact(findings)) findings.push(good('bundle.chains-whole', 'changes', values))
  return { changes, findings }
}

type ReadLines = Awaited<ReturnType<typeof readChangesFile>>['changes']

function checkFile(manifest: Manifest, path: string, lines: ReadLines): VerifiedChanges {
  const changes: NamedChange[] = []
  const findings: Finding[] = []
  for (const [index, line] of lines.entries()) {
    const subject = `${path}:${index + 1}`
    if (!line.ok) findings.push(badOf(line.error, subject))
    else if ('newer' in line.value) findings.push(bad('bundle.newer-changes', subject))
    else if (!belongs(manifest, path, line.value.change)) findings.push(bad('bundle.foreign-change', subject))
    else if (!follows(changes.at(-1), line.value.change))
      findings.push(bad('bundle.changes-unordered', subject))
    else changes.push(line.value.change)
  }
  return { changes, findings }
}

function belongs(manifest: Manifest, path: string, { header }: NamedChange): boolean {
  if (manifest.action !== null && header.chain !== actionChain(manifest.action)) return false
  const { chain, device } = header
  return path === (manifest.format === 1 ? changesPath1(device) : bundlePaths.changes(chain, device))
}

/** Ascending by number, then hash, so that nothing comes twice. */
function follows(before: NamedChange | undefined, change: NamedChange): boolean {
  if (before === undefined) return true
  const step = change.header.number - before.header.number
  return step > 0 || (step === 0 && change.hash > before.hash)
}

function chainFindings(manifest: Manifest, changes: readonly NamedChange[]): readonly Finding[] {
  const from = new Map(manifest.heads.map((head) => [chainKey(head.chain, head.device), head.from]))
  const findings = checkChains(changes, from).map(({ code, chain, device, number }) => {
    // A fork is a cloned laptop, not damage: both branches are whole and both are folded.
    const finding = code === 'chain.fork' ? note : bad
    return finding(code, chain, { device, number })
  })
  if (canonicalJson(headsOf(changes)) === canonicalJson(manifest.heads)) return findings
  return [...findings, bad('bundle.heads-differ', 'manifest.json')]
}
