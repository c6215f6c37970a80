import { parse, CsvError } from 'csv-parse/sync'
import { AppError } from '#shared/kernel/app-error'
import { type ImportNote, type Sheet, textCell } from '#shared/domain/scheduling/import/cells'
import { decodeText } from './decode-text'
import { LIMITS } from './limits'

const DELIMITERS = [',', ';', '\t'] as const
type Delimiter = (typeof DELIMITERS)[number]

const SAMPLE_RECORDS = 50

function records(text: string, delimiter: Delimiter, upTo: number, relaxed = true): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
      to: upTo,
    })
  } catch (error) {
    if (error instanceof CsvError) {
      throw new AppError('spreadsheet.csv-damaged', error.code, { line: Number(error.lines ?? 0) })
    }
    throw error
  }
}

/** The first rows as a delimiter cuts them; none where quotes do not close, so that another is tried. */
function sample(text: string, delimiter: Delimiter, relaxed: boolean): string[][] {
  try {
    return records(text, delimiter, SAMPLE_RECORDS, relaxed)
  } catch {
    return []
  }
}

/** How well a delimiter explains the first rows: rows of the commonest width, times the cuts in each. */
function fit(text: string, delimiter: Delimiter, relaxed: boolean): number {
  const widths = new Map<number, number>()
  for (const record of sample(text, delimiter, relaxed)) {
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
  }
  return Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * count))
}

/** The one under which quotes stand where they may, and only then the one under which they can be made sense of. */
function guessDelimiter(text: string): Delimiter {
  for (const relaxed of [false, true]) {
    const fits = DELIMITERS.map((delimiter) => ({ delimiter, worth: fit(text, delimiter, relaxed) }))
    const best = fits.reduce((left, right) => (right.worth > left.worth ? right : left))
    if (best.worth > 0) return best.delimiter
  }
  return ','
}

/** Excel's own first line `sep=;`, which it obeys and does not show. */
function statedDelimiter(text: string): { delimiter: Delimiter; rest: string } | undefined {
  const match = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text)
  const delimiter = DELIMITERS.find((each) => each === match?.[1])
  if (match === null || delimiter === undefined) return undefined
  return { delimiter, rest: text.slice(match[0].length) }
}

/**
 * The text that a program meant: careful programs write one `'` before a cell that a spreadsheet would take for a
 * formula (or that starts with `'` itself); that one is taken off again.
 */
export function undefuse(text: string): string {
  return /^'[=+\-@'\t\r]/.test(text) ? text.slice(1) : text
}

/**
 * A CSV file as one sheet. Throws `spreadsheet.csv-damaged` (value `line`), `spreadsheet.too-many-rows`,
 * `spreadsheet.too-many-columns`, `spreadsheet.not-a-spreadsheet`.
 */
export function readCsv(bytes: Uint8Array, name: string): { sheets: Sheet[]; notes: ImportNote[] } {
  const { text, notes } = decodeText(bytes)
  const stated = statedDelimiter(text)
  const body = stated?.rest ?? text
  const found = records(body, stated?.delimiter ?? guessDelimiter(body), LIMITS.rows + 1)
  if (found.length > LIMITS.rows) {
    throw new AppError('spreadsheet.too-many-rows', '', { limit: LIMITS.rows })
  }
  if (found.some((record) => record.length > LIMITS.columns)) {
    throw new AppError('spreadsheet.too-many-columns', '', { limit: LIMITS.columns })
  }
  const rows = found.map((record) => record.map((cell) => textCell(undefuse(cell))))
  return { sheets: [{ name, hidden: false, rows }], notes }
}
