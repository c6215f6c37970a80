import { z } from 'zod'
import { HistorySearch } from '../../domain/records/history-search'
import { Id } from '../../kernel/ids'
import { channel } from './channel'
import { Finding, SuggestedName, Written } from './records'

export const historyChannels = {
  /** Checks every change of a hiring action in the journal: hashes, chains, device signatures, clocks. */
  'history.check': channel(
    z.object({ action: Id }),
    z.object({ intact: z.boolean(), findings: z.array(Finding) }),
  ),
  /** What of a hiring action exists on this laptop alone, and the last number of its shared chain that was exchanged. */
  'records.only-here': channel(
    z.object({ action: Id }),
    z.object({
      changes: z.int(),
      interviews: z.int(),
      submittedSheets: z.int(),
      exchanged: z.int(),
    }),
  ),
  /** Asks where, makes the list of what the search asks for, the oldest first, and writes it there. */
  'history.print': channel(z.object({ action: Id, search: HistorySearch, name: SuggestedName }), Written),
}
