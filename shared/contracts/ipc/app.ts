import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { ActionTemplate } from '../../domain/preparation/action-template'
import { ImportNote } from '../../domain/scheduling/import/cells'
import { PackedSheet } from '../../domain/scheduling/import/packed-sheet'
import { Bytes } from './bytes'
import { channel } from './channel'

/** Whether what is typed can be kept: `reserve` goes on from the reserve file, `failing` cannot write. */
export const StorageStatus = z.object({
  state: z.enum(['ok', 'reserve', 'failing']),
  /** Why, as an error code; empty when all is well. */
  code: z.string(),
  /** Attachments and exports are refused while less than the floor is free. */
  lowSpace: z.boolean(),
  freeBytes: z.number(),
  floorBytes: z.number(),
})
export type StorageStatus = Readonly<z.infer<typeof StorageStatus>>

/** A spreadsheet's cells, and what should be known about how the file was read. */
const Spreadsheet = z.object({
  name: z.string(),
  sheets: z.array(PackedSheet),
  notes: z.array(ImportNote),
})
export type Spreadsheet = z.infer<typeof Spreadsheet>

export const appChannels = {
  'app.info': channel(
    z.object({}),
    z.object({
      version: z.string(),
      runtime: z.string(),
      profileFolder: z.string(),
      /** The zone that the operating system is set to. */
      zone: z.string(),
      /** Network requests that were refused since the start: there should be none to refuse. */
      refusedRequests: z.int(),
      /** So long a PDF may take to be read when it is attached. */
      pdfSeconds: z.int(),
    }),
  ),
  'app.storage': channel(z.object({}), StorageStatus),
  /** The window has written what it had: it may close. */
  'app.ready-to-close': channel(z.object({}), z.object({})),
  /** Builds the fictional hiring action anew on this laptop, the person on its panels; `later`: further along, the person of HR. */
  'sample.open': channel(z.object({ later: z.boolean() }), z.object({ action: Id })),
  /** What a hiring action of one's own can start from: the sample's competencies, rounds and guides. */
  'sample.template': channel(z.object({}), ActionTemplate),
  /** Asks for a CSV or XLSX file and reads it. Null when none was chosen. */
  'spreadsheet.choose': channel(z.object({}), Spreadsheet.nullable()),
  /** Reads a file that was dropped on the window. */
  'spreadsheet.read': channel(z.object({ name: z.string().max(300), bytes: Bytes }), Spreadsheet),
}
