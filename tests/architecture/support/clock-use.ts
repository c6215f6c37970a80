import type { SourceFile } from './source-file'

const KERNEL = /^shared\/kernel\/time(-\w+)?\.ts$/

/** Where the time of day is read: it is passed on from there. */
const CLOCKS = [/^electron\/platform\/clock\.ts$/, /^renderer\/app\/clock(\/[\w-]+)?\.tsx?$/]

/** Where a library wants or gives a `Date` for an instant that is not the present one. */
const BOUNDARIES = new Set([
  'electron/documents/render.ts',
  'electron/signing/self-issued.ts',
  'electron/spreadsheets/read-xlsx.ts',
])

interface Rule {
  readonly pattern: RegExp
  readonly allowed: (path: string) => boolean
}

const RULES: readonly Rule[] = [
  // Reads the time of day.
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/, allowed: isClock },
  // Makes a date out of something.
  {
    pattern: /\bnew Date\(\s*[^\s)]|\bDate\.(parse|UTC)\b/,
    allowed: (path) => isClock(path) || BOUNDARIES.has(path),
  },
  // Writes a date for a person.
  {
    pattern: /\bIntl\.DateTimeFormat\b|\.toLocale(Date|Time)?String\(/,
    allowed: (path) => KERNEL.test(path),
  },
]

/** The files that read, make or write dates beside the one module that does. */
export function clockViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    RULES.flatMap(({ pattern, allowed }) => {
      const found = allowed(path) ? null : pattern.exec(withoutComments(text))
      return found === null ? [] : [`${path} has ${found[0]}`]
    }),
  )
}

function isClock(path: string): boolean {
  return KERNEL.test(path) || CLOCKS.some((place) => place.test(path))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
}
