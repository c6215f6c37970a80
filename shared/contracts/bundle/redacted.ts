import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { ChainName, RecordId } from '../../log/change'

/** `records.json` of a redacted copy: what is left of the records. */
export const RedactedRecords = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-redacted'),
  action: Id,
  records: z.array(z.strictObject({ id: RecordId, values: z.record(z.string(), z.json()) })),
})
export type RedactedRecords = Readonly<z.infer<typeof RedactedRecords>>

/** `hashes.json` of a redacted copy: of what was left out, so that nobody can put another thing in its place. */
export const RedactedHashes = z.strictObject({
  v: z.literal(1),
  revisions: z.array(Hash),
  attachments: z.array(Hash),
  heads: z.array(z.strictObject({ chain: ChainName, device: Id, number: z.int().min(1), hash: Hash })),
})
export type RedactedHashes = Readonly<z.infer<typeof RedactedHashes>>
