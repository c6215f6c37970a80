import { useState } from 'react'
import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import {
  consensusContent,
  type ConsensusRevision,
} from '#shared/domain/decision/consensus/consensus-revision'
import { closedConsensus, saysTheSame } from '#shared/domain/decision/consensus/consensus-state'
import type { DebriefMaterial } from '#shared/domain/decision/debrief-material'
import type { Identified } from '#shared/domain/find-record'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { useLive } from '../../../data/use-live'

/** The consensus of a panel that was closed last. */
export interface Consensus {
  readonly revision: Hash
  /** Undefined where its file is not on this laptop. */
  readonly content: ConsensusRevision | undefined
  /** Each with its signer as `id`. */
  readonly signatures: readonly Identified<SheetSignature>[]
  /** What is written down now is no longer what it says. */
  readonly changed: boolean
}

/** Undefined while it is read, null where none was closed. `material` is what is written down now. */
export function useConsensus(
  action: Id,
  interview: Id,
  material: DebriefMaterial,
): Consensus | null | undefined {
  const { data } = useSession()
  const [contents] = useState(() => new FrozenContents(data.files, consensusContent))
  const read = useLive(async () => {
    const records = data.records.within(action)
    const closed = await closedConsensus(records, interview)
    if (closed === undefined) return null
    const { revision } = closed.named
    return { revision, signatures: closed.signatures, content: await contents.of(revision) }
  }, [data, action, interview, contents])
  if (read === undefined || read === null) return read
  const { content } = read
  const now = content && buildConsensus(material, { closedAt: content.closedAt, supersedes: [], reason: '' })
  return { ...read, changed: content !== undefined && (now === undefined || !saysTheSame(content, now)) }
}
