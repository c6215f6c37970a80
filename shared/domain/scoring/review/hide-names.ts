import type { Applicant } from '../../scheduling/applicant'
import { foldedText, type TextRange } from './folded-text'

/** What tells who an applicant is. */
export type Named = Pick<Applicant, 'familyName' | 'givenName' | 'middleName' | 'email' | 'telephone'>

/** Fewer letters or digits stand for too much else. */
const LEAST_LETTERS = 2
const LEAST_OF_ADDRESS = 4
const LEAST_DIGITS = 7
const BEFORE = String.raw`(?<![\p{L}\p{N}])`
const AFTER = String.raw`(?![\p{L}\p{N}])`

/**
 * Where a text tells who it is of: the parts of the name alone or run together, the email address and its first
 * half, the telephone number, whatever capitals, accents, or spaces between letters. Parts that overlap are one.
 * Who was entered twice is looked for under every entry.
 */
export function whereTold(text: string, ...entries: readonly Named[]): readonly TextRange[] {
  const folded = foldedText(text)
  const found = entries
    .flatMap(patternsOf)
    .flatMap((pattern) =>
      [...folded.text.matchAll(new RegExp(pattern, 'gu'))].map((match) => folded.range(match)),
    )
  const joined: TextRange[] = []
  for (const range of found.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last === undefined || range.from > last.to) joined.push(range)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
  }
  return joined
}

/** Whether a text has the family name in it: where it does not, a name may stand in a picture. */
export function isNameFound(text: string, ...entries: readonly Pick<Applicant, 'familyName'>[]): boolean {
  return whereTold(text, ...entries.map(({ familyName }) => nameAlone(familyName))).length > 0
}

function nameAlone(familyName: string): Named {
  return { familyName, givenName: '', middleName: '', email: '', telephone: '' }
}

function patternsOf({ familyName, givenName, middleName, email, telephone }: Named): readonly string[] {
  const [family, given, middle] = [familyName, givenName, middleName].map(wordsOf)
  const parts = [...(family ?? []), ...(given ?? []), ...(middle ?? [])].filter(
    (part) => part.length >= LEAST_LETTERS,
  )
  const whole = (family ?? []).join('')
  const first = given?.[0] ?? ''
  const together = whole.length < LEAST_LETTERS || first === '' ? [] : runTogether(first, whole)
  const address = foldedText(email.trim()).text
  const local = address.slice(0, Math.max(0, address.indexOf('@')))
  const addresses = [address, local].filter((part) => part.length >= LEAST_OF_ADDRESS)
  return [
    ...[...parts, ...addresses].map((part) => `${BEFORE}${spaced(part)}${AFTER}`),
    ...(together.length === 0 ? [] : [withOthersBetween(first, family?.[0] ?? '')]),
    ...together.map((pattern) => `${BEFORE}${pattern}${AFTER}`),
    ...telephonePatterns(telephone),
  ]
}

/** Middle names that the application does not give stand between the two, on one line. */
function withOthersBetween(given: string, family: string): string {
  const others = String.raw`(?:[ \t]+\p{L}[\p{L}.'’-]*){1,2}[ \t]+`
  return `${BEFORE}${spaced(given)}${others}${spaced(family)}${AFTER}`
}

/** As people are called in addresses and file names. */
function runTogether(given: string, family: string): readonly string[] {
  const between = '[._-]?'
  return [
    `${given}${between}${family}`,
    `${family}${between}${given}`,
    `${given.slice(0, 1)}${between}${family}`,
  ]
}

function telephonePatterns(telephone: string): readonly string[] {
  const all = telephone.replaceAll(/\D/gu, '')
  const digits = all.length === 11 && all.startsWith('1') ? all.slice(1) : all
  const between = String.raw`[^\p{L}\p{N}]{0,3}`
  return digits.length < LEAST_DIGITS ? [] : [`(?<!\\p{N})${Array.from(digits).join(between)}(?!\\p{N})`]
}

/** With a space allowed between any two: PDF files part words, and some headings are spaced out. */
function spaced(part: string): string {
  return Array.from(part, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`).join(
    String.raw`\s?`,
  )
}

function wordsOf(name: string): readonly string[] {
  return foldedText(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
