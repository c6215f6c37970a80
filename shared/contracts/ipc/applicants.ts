import { z } from 'zod'
import { TableColumns } from '../../domain/records/applicants-table/applicants-table'
import { Id } from '../../kernel/ids'
import { channel } from './channel'
import { SuggestedName, Written } from './records'

export const applicantsChannels = {
  /** Asks where, and writes the applicants of a hiring action with what became of them there, as a spreadsheet. */
  'applicants.save': channel(
    z.object({ action: Id, columns: TableColumns, format: z.enum(['csv', 'xlsx']), name: SuggestedName }),
    Written,
  ),
}
