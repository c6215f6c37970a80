import { z } from 'zod'
import { PAPER_LIMITS } from '../../domain/scheduling/papers/paper-limits'
import { PAPER_TYPES } from '../../domain/scheduling/papers/paper-text'
import { Bytes } from './bytes'
import { channel } from './channel'

/** Longer than any question that somebody can say. */
const Words = z.string().max(100_000)

const Milliseconds = z.number().min(0)

/** Where the interview stands: what is said aloud, and the time. Nothing else of the guide has a place here. */
const ShownPart = z.strictObject({
  kind: z.literal('part'),
  /** `Introduction`, `Question 2 of 5`. */
  name: z.string().max(200),
  /** Empty where nothing is asked. */
  question: Words,
  followUps: z.array(Words).max(200),
  clock: z.strictObject({
    running: z.boolean(),
    total: Milliseconds,
    minutes: z.number().min(0),
    ofPart: Milliseconds,
    partMinutes: z.number().min(0),
  }),
})
export type ShownPart = Readonly<z.infer<typeof ShownPart>>

const ShownBytes = Bytes.refine((bytes) => bytes.length <= PAPER_LIMITS.bytes)

/** A paper of the applicant as it can be drawn, without the name of its file; null is that none is shown. */
const ShownPaper = z.strictObject({
  kind: z.literal('paper'),
  paper: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('pdf'), bytes: ShownBytes }),
      z.strictObject({
        kind: z.literal('image'),
        mediaType: z.enum([PAPER_TYPES.png, PAPER_TYPES.jpeg]),
        bytes: ShownBytes,
      }),
      z.strictObject({ kind: z.literal('text'), text: z.string().max(PAPER_LIMITS.characters) }),
    ])
    .nullable(),
})
export type ShownPaper = Readonly<z.infer<typeof ShownPaper>>

/** All that the second window is ever told. */
export const RoomShown = z.discriminatedUnion('kind', [ShownPart, ShownPaper])
export type RoomShown = ShownPart | ShownPaper

export const roomWindowChannels = {
  /** Opens the second window, on another screen if there is one. One that is open stays; one can be closed at once. */
  'room-window.open': channel(z.object({}), z.object({ open: z.boolean() })),
  /** What it shows from now on; nothing happens where it is closed. */
  'room-window.show': channel(RoomShown, z.object({})),
  'room-window.close': channel(z.object({}), z.object({})),
}

/** What the main process tells the second window, and that one alone. */
export const roomWindowEvents = { 'room-window.shown': RoomShown }
