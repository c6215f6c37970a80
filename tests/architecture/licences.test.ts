import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closure, licenceViolations, type Packages } from './support/licences'
import { readSources, ROOT } from './support/source-file'

function readLock(): Packages {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Packages }
  return lock.packages
}

/** The packages that the program's own sources import, Electron itself left out. */
function importedPackages(): Set<string> {
  const targets = readSources('shared', 'electron', 'renderer').flatMap(({ imports }) =>
    imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
  )
  const names = targets.map((target) =>
    target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/'),
  )
  return new Set(names.filter((name) => name !== 'electron'))
}

const judged = (license: string) => licenceViolations({ 'node_modules/x': { license } }, ['x']).length

describe('licences', () => {
  it('of every package suit a program under MIT', () => {
    expect(licenceViolations(readLock(), importedPackages())).toEqual([])
  })

  it('are judged for what really comes into the program', () => {
    const bundled = closure(readLock(), importedPackages())
    expect(bundled).toContain('node_modules/zod')
    expect(bundled).not.toContain('node_modules/vite')
  })

  it('are kept beside the fonts', () => {
    const names = readdirSync(join(ROOT, 'resources/fonts'))
    expect(names.filter((name) => name.endsWith('.ttf'))).not.toEqual([])
    const licence = readFileSync(join(ROOT, 'resources/fonts/OFL.txt'), 'utf8')
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })

  it('are caught where a bundled package, or one under it, brings a wrong one', () => {
    const packages: Packages = {
      '': {},
      'node_modules/a': { license: 'MIT', dependencies: { b: '1' } },
      'node_modules/b': { license: 'MIT' },
      'node_modules/a/node_modules/b': { license: 'GPL-3.0-only' },
    }
    expect(licenceViolations(packages, ['a'])).toEqual([
      'node_modules/a/node_modules/b (bundled) is under GPL-3.0-only',
    ])
  })

  it('may be looser for tools, but not for what is bundled', () => {
    const packages: Packages = { 'node_modules/css': { license: 'MPL-2.0' } }
    expect(licenceViolations(packages, [])).toEqual([])
    expect(licenceViolations(packages, ['css'])).toHaveLength(1)
  })

  it('are read as SPDX expressions', () => {
    expect(judged('(WTFPL OR MIT)')).toBe(0)
    expect(judged('(MIT AND Zlib)')).toBe(0)
    expect(judged('(MIT AND GPL-2.0-only)')).toBe(1)
    expect(licenceViolations({ 'node_modules/x': {} }, ['x'])).toHaveLength(1)
  })
})
