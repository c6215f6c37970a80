import { z } from 'zod'
import { PAPER_LIMITS } from '../../domain/scheduling/papers/paper-limits'
import { PAPER_TYPES } from '../../domain/scheduling/papers/paper-text'
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
  /** The text of a DOCX or ODT that was dropped or lies in the attachment folder. */
  'paper.read': channel(
    z.object({ bytes: Bytes.refine((bytes) => bytes.length <= PAPER_LIMITS.bytes) }),
    z.object({ mediaType: z.enum(PAPER_TYPES), pages: z.int(), text: z.string() }),
  ),
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
