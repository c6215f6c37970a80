import { tidy } from './cells'

/** For comparing names: order of *Last, First* undone, case, accents' composition, stops and spaces even. */
export function nameKey(name: string): string {
  const [before = '', after, ...rest] = tidy(name).split(',')
  const ordered = after === undefined || rest.length > 0 ? tidy(name) : `${after} ${before}`
  return tidy(ordered.toLowerCase().replaceAll(/[.,]/g, ' '))
}

const SUFFIX = /^(jr|sr|ii|iii|iv|v)\.?$/i

export type NameParts = {
  readonly lastName: string
  readonly firstName: string
  readonly middleName?: string
}

/**
 * The parts of a name in one cell: `Last, First Middle`, or `First Middle Last` where the last word (with a
 * Jr. or III after it) is taken for the last name. Undefined for a single word.
 */
export function splitName(name: string): NameParts | undefined {
  const plain = tidy(name)
  const comma = plain.indexOf(',')
  const words = comma === -1 ? plain.split(' ') : []
  if (comma === -1) {
    const suffixed = words.length > 2 && SUFFIX.test(words[words.length - 1] ?? '')
    const cut = words.length - (suffixed ? 2 : 1)
    return parts(words.slice(cut).join(' ').trim(), words.slice(0, cut))
  }
  return parts(
    plain.slice(0, comma).trim(),
    plain
      .slice(comma + 1)
      .trim()
      .split(' '),
  )
}

function parts(lastName: string, others: readonly string[]): NameParts | undefined {
  const [firstName = '', ...middle] = others
  if (lastName === '' || firstName === '') return undefined
  return { lastName, firstName, ...(middle.length > 0 && { middleName: middle.join(' ') }) }
}

/** `Ana Diaz <ana@agency.gov>` as name and address. */
export function splitAddress(text: string): { readonly name: string; readonly email?: string } {
  const match = /^(.*?)[<(]\s*(?:mailto:)?([^\s<>()]+@[^\s<>()]+)\s*[>)]$/i.exec(tidy(text))
  const [, name = '', email] = match ?? []
  return email === undefined ? { name: tidy(text) } : { name: tidy(name), email }
}
