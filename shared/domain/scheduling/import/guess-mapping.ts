import { AppError } from '../../../kernel/app-error'
import { fail, ok, type Result } from '../../../kernel/result'
import { type Cell, type Sheet, tidy } from './cells'
import { type ImportField, REPEATABLE } from './fields'
import { isKnownTable } from './known-tables'
import type { MappedColumn, Mapping } from './mapping'
import { type Recognised, recogniseHeading, roundIn, zoneIn } from './recognise-heading'

const HEADER_WITHIN_ROWS = 30

const NAMES: ReadonlySet<ImportField> = new Set(['lastName', 'firstName', 'fullName'])

type Guess = {
  readonly columns: readonly MappedColumn[]
  readonly score: number
  readonly rounds: readonly number[]
}

/** The text of the last filled cell at or left of a column: a group heading stands over several columns. */
function groupHeading(above: readonly Cell[], index: number): string {
  for (let column = index; column >= 0; column--) {
    const text = tidy(above[column]?.text ?? '')
    if (text !== '') return text
  }
  return ''
}

/** `Name` under `SME 1` is an SME's name; an `Email` under it is nobody's that is imported. */
function underGroup(own: Recognised, above: readonly Cell[], index: number): Recognised | undefined {
  const group = recogniseHeading(groupHeading(above, index))?.field
  if (group !== 'sme' && group !== 'hrSpecialist') return own
  if (NAMES.has(own.field)) return { ...own, field: group, confidence: Math.min(own.confidence, 0.7) }
  return own.field === 'email' || own.field === 'applicantPhone' ? undefined : own
}

/** A telephone beside an access code is the conference line of the interview, as in the toolkit's worksheet. */
function withConferenceLine(columns: readonly MappedColumn[]): MappedColumn[] {
  return columns.map((column, index) =>
    column.field === 'applicantPhone' && columns[index + 1]?.field === 'accessCode'
      ? { ...column, field: 'interviewPhone' }
      : column,
  )
}

/** Where two columns claim a field that has room for one, the surer keeps it, the first of equals. */
function withoutRivals(columns: readonly MappedColumn[]): MappedColumn[] {
  return columns.map((column) => {
    const { field } = column
    if (field === null || REPEATABLE.has(field)) return column
    const better = columns.some(
      (other) =>
        other.field === field &&
        (other.confidence > column.confidence ||
          (other.confidence === column.confidence && other.index < column.index)),
    )
    return better ? { ...column, field: null, confidence: 0 } : column
  })
}

function guessRow(row: readonly Cell[], above: readonly Cell[]): Guess {
  const rounds: number[] = []
  const raw = row.map((cell, index): MappedColumn => {
    const own = cell.kind === 'text' ? recogniseHeading(cell.text) : undefined
    const found = own === undefined ? undefined : underGroup(own, above, index)
    if (found?.round !== undefined) rounds.push(found.round)
    return {
      index,
      heading: tidy(cell.text),
      field: found?.field ?? null,
      confidence: found?.confidence ?? 0,
      ...(found?.zone !== undefined && { zone: found.zone }),
    }
  })
  const columns = withoutRivals(withConferenceLine(raw))
  const fields = columns.filter((column) => column.field !== null)
  const named = fields.some(({ field }) => field !== null && NAMES.has(field))
  const score = named ? fields.reduce((sum, column) => sum + column.confidence, 0) : 0
  return { columns, score, rounds }
}

const FEWEST_COLUMNS = 2

/**
 * Finds the row of headings among the first 30 rows, and what each column means.
 * Error: `import.no-headings` (no row names an applicant and something else).
 */
export function guessMapping(rows: readonly (readonly Cell[])[], sheetName = ''): Result<Mapping> {
  let best: { readonly guess: Guess; readonly row: number } | undefined
  for (const [index, row] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const guess = guessRow(row, rows[index - 1] ?? [])
    if (guess.score > (best?.guess.score ?? 0)) best = { guess, row: index }
  }
  if (
    best === undefined ||
    best.guess.columns.filter((each) => each.field !== null).length < FEWEST_COLUMNS
  ) {
    return fail(new AppError('import.no-headings'))
  }
  const titles = rows.slice(0, best.row).flatMap((row) => row.map((cell) => cell.text))
  const titleZone = titles.map(zoneIn).find((zone) => zone !== undefined)
  const round = guessRound(sheetName, titles, best.guess.rounds)
  return ok({
    headerRow: best.row,
    columns: [...best.guess.columns],
    ...(isKnownTable(rows[best.row] ?? []) && { exact: true }),
    ...(titleZone !== undefined && { titleZone }),
    ...(round !== undefined && { round }),
  })
}

/** The sheet's name says what is in it; a heading such as `Status: Round 1` may be left over from a copy. */
function guessRound(
  sheetName: string,
  titles: readonly string[],
  headings: readonly number[],
): Mapping['round'] {
  const ofSheet = roundIn(sheetName)
  if (ofSheet !== undefined) return { number: ofSheet, from: 'sheet name' }
  const ofTitle = titles.map(roundIn).find((number) => number !== undefined)
  if (ofTitle !== undefined) return { number: ofTitle, from: 'title' }
  const ofHeading = headings[0]
  return ofHeading === undefined ? undefined : { number: ofHeading, from: 'heading' }
}

/**
 * The sheet whose headings are understood best, hidden sheets only if no other has any; with its mapping.
 * Error: `import.no-headings`.
 */
export function chooseSheet(sheets: readonly Sheet[]): Result<{ sheet: Sheet; mapping: Mapping }> {
  let best: { readonly sheet: Sheet; readonly mapping: Mapping; readonly worth: number } | undefined
  for (const sheet of sheets) {
    const guessed = guessMapping(sheet.rows, sheet.name)
    if (!guessed.ok) continue
    const columns = guessed.value.columns.reduce((sum, column) => sum + column.confidence, 0)
    const worth = sheet.hidden ? columns / 1000 : columns
    if (worth > (best?.worth ?? 0)) best = { sheet, mapping: guessed.value, worth }
  }
  return best === undefined
    ? fail(new AppError('import.no-headings'))
    : ok({ sheet: best.sheet, mapping: best.mapping })
}
