import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import { checkChains } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers } from './archive-members'
import type { BundleContent } from './bundle-content'
import { headsOf } from './chain-heads'
import { newestHeads } from './head-signature'
import type { OpenArchive } from './open-archive'
import { packMembers, type PackOptions } from './pack-members'
import { changesFiles, type FileByHash, headFiles } from './packed-files'
import type { Work } from './work'

/** What a merged bundle names as its device: nobody's. */
const NO_DEVICE: Id = '0'.repeat(32)

/**
 * The content of one archive that holds what all of these bundles of one hiring action hold. The same content,
 * byte for byte, whatever their order and however often one comes; nobody signs it. Throws `merge.nothing`,
 * `merge.other-action`, `merge.gap` where a segment is missing in between, and as `packMembers`.
 */
export async function mergeBundles(
  inputs: readonly OpenArchive[],
  options: PackOptions = {},
  work: Work = {},
): Promise<BundleContent> {
  const [first] = inputs
  if (first === undefined) throw new AppError('merge.nothing')
  const { action } = first
  if (inputs.some((input) => input.action !== action)) throw new AppError('merge.other-action')

  const changes = mergedChanges(inputs)
  const gap = checkChains(changes).find(({ code }) => code !== 'chain.fork')
  if (gap !== undefined) {
    throw new AppError('merge.gap', gap.code, { device: gap.device, number: gap.number })
  }
  const members = archiveMembers(new Records().applyAll(changes))
  const sources = {
    revision: firstOf(inputs.map(({ revision }) => revision)),
    attachment: firstOf(inputs.map(({ attachment }) => attachment)),
    sealed: inputs.flatMap(({ sealed }) => sealed),
  }
  const mayLack = inputs.some(({ manifest }) => manifest.without.includes('attachments'))
  const { files, without } = await packMembers(members, sources, { ...options, mayLack }, work)
  const heads = inputs.flatMap((input) => input.heads)
  return {
    kind: 'archive',
    encryption: 'none',
    action,
    device: NO_DEVICE,
    created: latest(inputs.map(({ manifest }) => manifest.created)),
    without,
    heads: headsOf(changes),
    files: [...(await changesFiles(changes)), ...headFiles(newestHeads(changes, heads)), ...files],
  }
}

/** Every change once; a value that one of them lacks, because it was erased, is erased. */
function mergedChanges(inputs: readonly OpenArchive[]): readonly NamedChange[] {
  const changes = new Map<Hash, NamedChange>()
  for (const change of inputs.flatMap((input) => input.changes)) {
    const known = changes.get(change.hash)
    const body = known?.body.map((value, index) => (change.body[index] === null ? null : value))
    changes.set(change.hash, body === undefined ? change : { ...change, body })
  }
  return [...changes.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1))
}

/** All give the same bytes under one hash, so the first that has any will do. */
function firstOf(sources: readonly FileByHash[]): FileByHash {
  return async (hash) => {
    for (const source of sources) {
      const bytes = await source(hash)
      if (bytes !== undefined) return bytes
    }
    return undefined
  }
}

function latest(times: readonly string[]): string {
  return times.reduce((a, b) => (a < b ? b : a))
}
