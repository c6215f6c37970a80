/** A package of the lock file, by the folder it is installed in. */
export interface Locked {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type Packages = Readonly<Record<string, Locked>>

/** Licences that a program under MIT may carry inside. */
const BUNDLED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Zlib',
  'OFL-1.1',
]

/** Licences of tools that stay behind when the program is made. */
const TOOLS = [...BUNDLED, 'MPL-2.0', 'CC-BY-4.0', 'WTFPL']

/** Packages that carry the text of their licence in a file and do not name it, or not exactly: read by a person. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node_modules/png-js': 'MIT',
  // Its text is shipped beside the fonts' (resources/dictionaries).
  'node_modules/dictionary-en': 'MIT AND BSD-3-Clause',
}

/**
 * The packages whose licence does not suit.
 * @param imported the names of the packages that the program's sources import
 */
export function licenceViolations(packages: Packages, imported: Iterable<string>): string[] {
  const bundled = closure(packages, imported)
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { license: named }]) => {
      const license = READ_BY_HAND[path] ?? named ?? 'unnamed'
      const inside = bundled.has(path)
      if (suits(license, inside ? BUNDLED : TOOLS)) return []
      return [`${path} (${inside ? 'bundled' : 'a tool'}) is under ${license}`]
    })
}

/** The folders of the packages that come into the program, with all that they depend on. */
export function closure(packages: Packages, imported: Iterable<string>): Set<string> {
  const found = new Set<string>()
  const visit = (from: string, name: string) => {
    const path = resolvePackage(packages, from, name)
    if (path === undefined || found.has(path)) return
    found.add(path)
    const { dependencies, optionalDependencies } = packages[path] ?? {}
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(path, next)
  }
  for (const name of imported) visit('', name)
  return found
}

/** As Node finds a package: in the nearest `node_modules` going up. */
function resolvePackage(packages: Packages, from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in packages) return path
  if (from === '') return undefined
  const parent = from.lastIndexOf('/node_modules/')
  return resolvePackage(packages, parent === -1 ? '' : from.slice(0, parent), name)
}

/** Judges an SPDX expression: of alternatives one must suit, of things that apply together all. */
function suits(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((name) => allowed.includes(name.trim())))
}
