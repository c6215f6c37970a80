import { parseZone, type ZoneId } from '../../../kernel/time'
import { tidy } from './cells'
import { HEADINGS, ImportField } from './fields'

export type Recognised = {
  readonly field: ImportField
  /** 1 for a heading that is known, less for one that only resembles it. */
  readonly confidence: number
  /** `Start Time (ET)` */
  readonly zone?: ZoneId
  /** `Status: Round 1` */
  readonly round?: number
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** The number of the assessment round that a text names: `Round 1`, `Second Round Interviews`. */
export function roundIn(text: string): number | undefined {
  const lower = tidy(text).toLowerCase()
  const digits = /\bround\s*#?(\d)\b/.exec(lower) ?? /\b(\d)(?:st|nd|rd|th)\s+round\b/.exec(lower)
  if (digits !== null) return Number(digits[1])
  const word = /\b(first|second|third|fourth)\s+round\b/.exec(lower)?.[1]
  return word === undefined ? undefined : ORDINALS.indexOf(word) + 1
}

/** The zone that a heading or a title names in brackets or after a dash or comma; bare words only in titles. */
export function zoneIn(text: string): ZoneId | undefined {
  for (const match of tidy(text).matchAll(/[([]([^)\]]+)[)\]]|[-–—,:/]\s*([^-–—,:/()]+)$/g)) {
    const part = (match[1] ?? match[2] ?? '').replace(/^(?:all\s+)?times?\s+(?:are\s+)?(?:in\s+)?/i, '')
    const zone = parseZone(part)
    if (zone !== undefined) return zone
  }
  const last = parseZone(/(\S+)$/.exec(tidy(text))?.[1] ?? '')
  return /\btimes?\b/i.test(text) ? (last ?? spelledZone(text)) : undefined
}

function spelledZone(text: string): ZoneId | undefined {
  const words = /\b(eastern|central|mountain|pacific|alaska|hawaii|arizona|[ECMP][SD]?T|UTC)\b/i.exec(text)
  return words === null ? undefined : parseZone(words[0])
}

function plainHeading(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
    .replaceAll(/\bno\b\.?|#/g, ' number ')
    .replaceAll(/\bround\s*\d\b|\b(?:first|second|third|fourth|\d(?:st|nd|rd|th))\s+round\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<=\p{L})\s*\d{1,2}\s*$/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Letters to change, add or drop to make one word of another. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      )
    }
    previous = current
  }
  return previous[right.length] ?? 0
}

const MISSPELT_FROM = 8
const LONGEST_HEADING = 60

function resemblance(plain: string, known: string): number {
  if (plain === known) return 1
  const words = known.split(' ').length
  if (words > 1 && ` ${plain} `.includes(` ${known} `)) return 0.7
  const near = known.length >= MISSPELT_FROM && Math.abs(plain.length - known.length) <= 2
  return near && distance(plain, known) <= 2 ? 0.6 : 0
}

const WITH_ZONE: ReadonlySet<ImportField> = new Set(['date', 'start', 'end', 'time'])

/** What a heading means, or undefined. Sentences are no headings. */
export function recogniseHeading(text: string): Recognised | undefined {
  if (text.length > LONGEST_HEADING) return undefined
  const zone = zoneIn(text)
  const round = roundIn(text)
  const spoken = plainHeading(text)
  const candidates = zone === undefined ? [spoken] : [spoken, withoutZone(spoken)]
  let best: { field: ImportField; confidence: number } | undefined
  for (const field of ImportField.options) {
    for (const known of HEADINGS[field]) {
      const confidence = Math.max(...candidates.map((plain) => resemblance(plain, known)))
      if (confidence > (best?.confidence ?? 0)) best = { field, confidence }
    }
  }
  if (best === undefined) return undefined
  return {
    ...best,
    ...(zone !== undefined && WITH_ZONE.has(best.field) && { zone }),
    ...(round !== undefined && { round }),
  }
}

function withoutZone(plain: string): string {
  const words = plain.split(' ')
  for (let kept = words.length - 1; kept > 0; kept--) {
    if (parseZone(words.slice(kept).join(' ')) !== undefined) return words.slice(0, kept).join(' ')
  }
  return plain
}
