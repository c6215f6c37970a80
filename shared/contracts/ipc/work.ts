import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { channel } from './channel'

/** How far a long piece of work is, in bytes. The window chose the id when it asked for the work. */
export const WorkProgress = z.object({ id: Id, done: z.number().min(0), total: z.number().min(0) })
export type WorkProgress = Readonly<z.infer<typeof WorkProgress>>

export const workChannels = {
  /** Ends a long piece of work, if it still runs: it then fails with `work.cancelled`. */
  'work.cancel': channel(z.object({ id: Id }), z.object({})),
}
