import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Bytes } from './bytes'
import { channel } from './channel'

export const filesChannels = {
  /** Stores a file under its hash. At most 200 MB. */
  'attachments.put': channel(
    z.object({ bytes: Bytes.refine((bytes) => bytes.length <= 200_000_000) }),
    z.object({ sha256: Hash, bytes: z.int() }),
  ),
  'attachments.get': channel(z.object({ sha256: Hash }), z.object({ bytes: Bytes })),
  /** Which of these the attachment folder lacks or holds damaged: the database can give them back. */
  'attachments.missing': channel(
    z.object({ sha256: z.array(Hash).max(10_000) }),
    z.object({ missing: z.array(Hash) }),
  ),
  'revisions.put': channel(z.object({ text: z.string().max(50_000_000) }), z.object({ sha256: Hash })),
  'revisions.get': channel(z.object({ sha256: Hash }), z.object({ text: z.string() })),
  'revisions.missing': channel(
    z.object({ sha256: z.array(Hash).max(10_000) }),
    z.object({ missing: z.array(Hash) }),
  ),
  /** Opens a file that was written a moment ago in the program that the person uses for it. */
  'files.open': channel(z.object({ id: Id }), z.object({})),
  /** The bytes of such a file, for printing its pages. */
  'files.read': channel(z.object({ id: Id }), z.object({ bytes: Bytes })),
  'files.show-in-folder': channel(z.object({ id: Id }), z.object({})),
}
