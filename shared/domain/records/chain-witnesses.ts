import type { ChainWitness } from '../../contracts/documents/audit'
import type { Id } from '../../kernel/ids'
import { chainKey, type Head } from '../../log/chain'
import { actionChain } from '../record-ids'
import type { RecordNames } from './record-names'

/** The head of every laptop's shared chain, by the laptops' ids. `heads` is by `chainKey`. */
export function chainWitnesses(
  heads: ReadonlyMap<string, Head>,
  action: Id,
  names: Pick<RecordNames, 'laptop'>,
): readonly ChainWitness[] {
  const beginning = chainKey(actionChain(action), '')
  return [...heads]
    .filter(([key]) => key.startsWith(beginning))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { number, hash }]) => ({ laptop: names.laptop(key.slice(beginning.length)), number, hash }))
}
