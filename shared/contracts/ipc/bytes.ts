import { z } from 'zod'

/** Bytes cross between window and main process as they are. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
