import { z } from 'zod'
import { ZoneId } from '../../../kernel/time'
import { ImportField } from './fields'

/** One column of the sheet and what it means; a person may change `field`, `null` leaves the column out. */
export const MappedColumn = z.object({
  index: z.int().nonnegative(),
  heading: z.string(),
  field: ImportField.nullable(),
  /** 0 to 1; below 0.7 it deserves a look. */
  confidence: z.number().min(0).max(1),
  /** Said in the heading, `Start Time (ET)`. */
  zone: ZoneId.optional(),
})
export type MappedColumn = z.infer<typeof MappedColumn>

/** How the rows of a sheet are to be read. Guessed by `guessMapping`, corrected by a person. */
export const Mapping = z.object({
  /** Counted from 0; the rows above are titles. */
  headerRow: z.int().nonnegative(),
  columns: z.array(MappedColumn),
  /** The cells are taken as they are, spaces, dashes and all: a file of this program or of USA Staffing. */
  exact: z.boolean().optional(),
  /** Said in a title above the headings, `All times Eastern`. */
  titleZone: ZoneId.optional(),
  /** The number of the assessment round that the sheet's name, a title or a heading says. */
  round: z.object({ number: z.int(), from: z.enum(['sheet name', 'title', 'heading']) }).optional(),
})
export type Mapping = z.infer<typeof Mapping>
