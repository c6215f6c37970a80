/** The top level of the repository, as it was agreed. */
const AGREED = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'tests',
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
]

/** What may stand beside it: tools' configuration, scripts, documentation, the lock file, the licence. */
const BESIDE = [
  'scripts',
  'docs',
  'package-lock.json',
  'LICENSE',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
  'knip.json',
]

/** What is made from the sources, and never kept. */
const MADE = ['node_modules', 'out', 'dist', 'test-results']

export function topLevelViolations(names: readonly string[]): string[] {
  const known = new Set([...AGREED, ...BESIDE, ...MADE])
  return names.filter((name) => !known.has(name) && !name.startsWith('.'))
}
