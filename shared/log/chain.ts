import { AppError } from '../kernel/app-error'
import type { Hash, Id, RandomBytes } from '../kernel/ids'
import { toHex } from '../kernel/bytes'
import type { Json } from '../kernel/canonical'
import { CHANGE_FORMAT, hashOfHeader, hashOfValue } from './change'
import type { ChainName, ChangeHeader, CommandRef, NamedChange, RecordId } from './change'
import type { HybridTime } from './hybrid-clock'

/** The last change of a device's chain. */
export interface Head {
  readonly number: number
  readonly hash: Hash
}

/** A patch as a command yields it, before salt and hash. */
export interface Patch {
  readonly record: RecordId
  readonly field: string
  readonly over: readonly Hash[]
  readonly value: Json
}

export interface Stamp {
  readonly chain: ChainName
  readonly device: Id
  readonly actor: Id
  readonly clock: HybridTime
  readonly head: Head | undefined
  readonly command: CommandRef
}

/** Makes a change out of a command's patches: numbers it, links it to the chain's head, salts and hashes. */
export function stampChange(stamp: Stamp, patches: readonly Patch[], random: RandomBytes): NamedChange {
  const body = patches.map((patch) => ({ salt: toHex(random(16)), value: toMutable(patch.value) }))
  const header: ChangeHeader = {
    format: CHANGE_FORMAT,
    chain: stamp.chain,
    device: stamp.device,
    actor: stamp.actor,
    number: (stamp.head?.number ?? 0) + 1,
    previous: stamp.head?.hash ?? null,
    clock: [...stamp.clock],
    command: { ...stamp.command },
    patches: patches.map((patch, index) => ({
      record: patch.record,
      field: patch.field,
      over: [...new Set(patch.over)].sort(),
      value: hashOfValue(body[index]?.salt ?? '', patch.value),
    })),
  }
  return { hash: hashOfHeader(header), header, body }
}

function toMutable(value: Json): NonNullable<NamedChange['body'][number]>['value'] {
  return JSON.parse(JSON.stringify(value)) as NonNullable<NamedChange['body'][number]>['value']
}

/** Where a part of a chain begins: its first number, and the change before that; null before number 1. */
export interface ChainStart {
  readonly number: number
  readonly previous: Hash | null
}

/** What is wrong with a device's chain, in order of its numbers. */
export interface ChainFinding {
  readonly code: 'chain.gap' | 'chain.broken-link' | 'chain.fork'
  readonly chain: ChainName
  readonly device: Id
  readonly number: number
}

/**
 * Checks that each chain among the changes runs from number 1 without a gap, each change naming the one
 * before. Two changes with one number (a cloned laptop, a restored backup) are a fork. `from`, by
 * `chainKey`, says of a part of a chain where it begins and which change came before it.
 */
export function checkChains(
  changes: Iterable<NamedChange>,
  from: ReadonlyMap<string, ChainStart> = new Map(),
): readonly ChainFinding[] {
  const chains = new Map<string, NamedChange[]>()
  for (const change of changes) {
    const key = chainKey(change.header.chain, change.header.device)
    const list = chains.get(key)
    if (list) list.push(change)
    else chains.set(key, [change])
  }
  return [...chains.keys()].sort().flatMap((key) => checkOneChain(chains.get(key) ?? [], from.get(key)))
}

function checkOneChain(
  changes: readonly NamedChange[],
  start: ChainStart = { number: 1, previous: null },
): readonly ChainFinding[] {
  const findings: ChainFinding[] = []
  const ordered = [...changes].sort((a, b) => a.header.number - b.header.number || (a.hash < b.hash ? -1 : 1))
  let level = new Set(start.previous === null ? [] : [start.previous])
  let number = start.number - 1
  for (const change of ordered) {
    const { header } = change
    const where = { chain: header.chain, device: header.device, number: header.number }
    if (header.number === number) {
      if (level.has(change.hash)) continue
      findings.push({ code: 'chain.fork', ...where })
      level.add(change.hash)
      continue
    }
    if (header.number !== number + 1) findings.push({ code: 'chain.gap', ...where, number: number + 1 })
    else if (header.previous === null ? number !== 0 : !level.has(header.previous)) {
      findings.push({ code: 'chain.broken-link', ...where })
    }
    number = header.number
    level = new Set([change.hash])
  }
  return findings
}

/** One name for one device's chain, in maps and as a file's name once its `/` is replaced. */
export function chainKey(chain: ChainName, device: Id): string {
  return `${chain}/${device}`
}

/** The hiring action of a chain; throws `chain.no-action` for the workspace. */
export function actionOfChain(chain: ChainName): Id {
  const [kind, action] = chain.split('/')
  if (kind === 'workspace' || action === undefined) throw new AppError('chain.no-action', chain)
  return action
}
