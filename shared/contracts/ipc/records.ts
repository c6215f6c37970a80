import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { SheetSignature } from '../../domain/scoring/score-sheet'
import { channel } from './channel'

/** One thing that a check found, good or bad; the code is a message's key under `finding.`. */
export const Finding = z.object({
  level: z.enum(['ok', 'note', 'bad']),
  code: z.string(),
  /** What was looked at: a file's name, an entry of a bundle. */
  subject: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = Readonly<z.infer<typeof Finding>>

/** A file that was written where the person chose; null when they chose nowhere. */
export const Written = z.object({ id: Id, path: z.string(), bytes: z.int() }).nullable()
export type Written = z.infer<typeof Written>

/** What the dialog suggests as a file's name, without its ending. */
export const SuggestedName = z.string().max(200)

export const recordsChannels = {
  /** Signs a submitted score sheet, a closed consensus or a decision: makes the PDF, checks its words, signs it and its seal, stores all three. */
  'sheet.sign': channel(z.object({ revision: Hash, passphrase: z.string().max(1000) }), SheetSignature),
  /** Checks a sheet that this person signed, in the attachment folder, against its seal and its revision. */
  'sheet.verify': channel(
    z.object({ signature: SheetSignature, signer: Id }),
    z.object({ intact: z.boolean(), findings: z.array(Finding) }),
  ),
  /** Asks where, makes the packet of one interview, writes it there. */
  'packet.save': channel(z.object({ action: Id, interview: Id, name: SuggestedName }), Written),
  /** Asks where, makes the packet by which one work is graded on paper, writes it there. */
  'packet.save-grading': channel(z.object({ action: Id, grading: Id, name: SuggestedName }), Written),
  /** Asks where and writes a signed sheet there, untouched. */
  'sheet.save': channel(z.object({ signature: SheetSignature, name: SuggestedName }), Written),
}
