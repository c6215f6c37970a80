import { z } from 'zod'
import { channel } from './channel'
import { SuggestedName, Written } from './records'

const Cell = z.string().max(5000)

export const decisionChannels = {
  /** Asks where, and writes HR's list of who passed there, as a spreadsheet: the first row heads the columns. */
  'certificate.save': channel(
    z.object({
      table: z.array(z.array(Cell).max(20)).max(100_001),
      format: z.enum(['csv', 'xlsx']),
      name: SuggestedName,
    }),
    Written,
  ),
}
