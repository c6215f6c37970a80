import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { Change, ChainName, FieldName, RecordId } from '../../log/change'
import { channel } from './channel'

const Head = z.object({ number: z.int().min(1), hash: Hash })

/** A device's chain as the journal holds it. */
export const ChainState = z.object({
  chain: ChainName,
  device: Id,
  head: Head.nullable(),
  /** Numbers whose line cannot be read, with the hash that it should have where the next line tells it. */
  damaged: z.array(z.object({ number: z.int(), hash: Hash.nullable() })),
})
export type ChainState = Readonly<z.infer<typeof ChainState>>

/** Something that the journal noticed and a person must be told: the key of a message and its values. */
export const Notice = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Notice = Readonly<z.infer<typeof Notice>>

const StoredChange = Change.extend({ hash: Hash })

const PatchWire = z.object({
  record: RecordId,
  field: FieldName,
  over: z.array(Hash).max(1000),
  value: z.json(),
})

/** Typing that is not a change yet. One per field of a record. */
export const Draft = z.object({
  chain: ChainName,
  record: RecordId,
  field: FieldName,
  /** What showed when the typing began. */
  over: z.array(Hash).max(1000),
  value: z.string().max(5_000_000),
  /** The id of the command that will commit it: committing twice after a crash then counts once. */
  command: Id,
  /** When the draft was begun, by this device's clock. */
  at: Instant,
})
export type Draft = Readonly<z.infer<typeof Draft>>

export const journalChannels = {
  /** The chains on this laptop, and what was noticed while they were opened. */
  'journal.state': channel(
    z.object({}),
    z.object({ device: Id, chains: z.array(ChainState), notices: z.array(Notice), empty: z.boolean() }),
  ),
  /**
   * Writes one command's effect; answers when it is flushed. `head` is this device's head of the chain that
   * the command was checked against; if another came meanwhile, the answer is `stale`.
   */
  'journal.append': channel(
    z.object({
      command: z.object({ id: Id, name: z.string().max(100) }),
      chain: ChainName,
      head: Head.nullable(),
      patches: z.array(PatchWire).min(1).max(10_000),
    }),
    z.union([
      z.object({ kind: z.literal('appended'), change: StoredChange }),
      z.object({ kind: z.literal('stale'), head: Head.nullable() }),
    ]),
  ),
  /** At most `limit` changes of a chain after a number; `more` tells whether there are others. */
  'journal.read': channel(
    z.object({ chain: ChainName, device: Id, after: z.int().min(0), limit: z.int().min(1).max(1000) }),
    z.object({ changes: z.array(StoredChange), more: z.boolean() }),
  ),
  /** Gives back to the journal what only the database still has. */
  'journal.restore': channel(
    z.object({ changes: z.array(StoredChange).max(1000) }),
    z.object({ restored: z.int() }),
  ),
  /** Says that what is still damaged is in no copy: it is named as lost from now on. */
  'journal.accept-losses': channel(z.object({}), z.object({ lost: z.int() })),
  /** Checks every line of every chain, not only those since the last checkpoint. */
  'journal.verify': channel(z.object({}), z.object({ changes: z.int(), notices: z.array(Notice) })),
  'drafts.put': channel(Draft, z.object({})),
  'drafts.list': channel(z.object({}), z.array(Draft)),
  'drafts.discard': channel(z.object({ record: RecordId, field: FieldName, command: Id }), z.object({})),
}
