import { z } from 'zod'

/** A short form that a person types, and what it stands for. */
export const Abbreviation = z.object({ short: z.string().min(1), long: z.string().min(1) })
export type Abbreviation = Readonly<z.infer<typeof Abbreviation>>

/** What follows a short form when it is to be written out. */
const BOUNDARY = /[\s.,;:!?)\]”"’/]/u
/** What may stand in a short form. */
const SHORT = /[\p{L}\p{N}_+&-]+$/u

export interface Expansion {
  /** The short form. */
  readonly start: number
  readonly end: number
  readonly long: string
}

/**
 * The short form that was just finished by the character before the cursor, and its long form. A short form with a
 * capital at the beginning of a sentence is written out with one.
 */
export function expansionAt(
  text: string,
  cursor: number,
  abbreviations: readonly Abbreviation[],
): Expansion | undefined {
  const last = text.charAt(cursor - 1)
  if (!BOUNDARY.test(last)) return undefined
  const end = cursor - 1
  const word = SHORT.exec(text.slice(Math.max(0, end - LONGEST_SHORT - 1), end))?.[0]
  if (word === undefined || word.length > LONGEST_SHORT) return undefined
  const start = end - word.length
  const exact = abbreviations.find(({ short }) => short === word)
  if (exact !== undefined) return { start, end, long: exact.long }
  const small = abbreviations.find(({ short }) => capital(short) === word)
  return small === undefined ? undefined : { start, end, long: capital(small.long) }
}

export const LONGEST_SHORT = 20

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

/** Whether a short form can be typed as one word. */
export function isShortForm(text: string): boolean {
  return text.length <= LONGEST_SHORT && new RegExp(`^${SHORT.source}`, 'u').test(text)
}
