import type { z } from 'zod'

/** One call from the window to the main process: both shapes are checked at the gate. */
export interface Channel<Request, Response> {
  readonly request: z.ZodType<Request>
  readonly response: z.ZodType<Response>
}

/** Keeps the exact types of a channel's two schemas. */
export function channel<Request, Response>(
  request: z.ZodType<Request>,
  response: z.ZodType<Response>,
): Channel<Request, Response> {
  return { request, response }
}
