import { AppError } from '../../../kernel/app-error'
import type { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { tidy } from '../../../kernel/tidy'
import { GuideQuestion } from '../interview-guide'
import type { GuideFile } from '../word/guide-file'
import { levelId } from '../word/level-id'
import { type Column, COLUMNS, REQUIRED, type RowKind, ROWS } from './columns'

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }
type Question = GuideQuestion & { followUps: { id: string; text: string }[]; probes: string[] }
type Competency = Mutable<GuideFile['competencies'][number]>

/** A row's cells by column, with its number as a spreadsheet shows it. */
interface Row {
  readonly number: number
  readonly kind: RowKind
  cell(column: Column): string
}

/**
 * A guide out of its table. Columns may stand in any order, empty rows are passed over, and a missing id is made
 * up. Errors: `guide-table.no-columns`, `guide-table.row-unknown`, `guide-table.out-of-place`,
 * `guide-table.not-a-number`, `guide-table.kind-unknown`, each with the value `row`.
 */
export function readGuideTable(table: readonly (readonly string[])[], newId: () => Id): Result<GuideFile> {
  const [heading = [], ...rest] = table
  const places = new Map(COLUMNS.map((column) => [column, placeOf(column, heading)]))
  if (places.get('Row') === -1 || places.get('Text') === -1) {
    return fail(new AppError('guide-table.no-columns', '', { row: 1 }))
  }
  try {
    const reader = new TableReader(newId)
    for (const [index, cells] of rest.entries()) {
      if (cells.every((cell) => cell === '')) continue
      const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? ''
      const kind = ROWS.find((each) => each === tidy(cell('Row')).toLowerCase())
      if (kind === undefined) {
        return fail(new AppError('guide-table.row-unknown', '', { row: index + 2, kind: cell('Row') }))
      }
      reader.take({ number: index + 2, kind, cell })
    }
    return ok(reader.guide())
  } catch (error) {
    if (error instanceof AppError) return fail(error)
    throw error
  }
}

/** The headings that are no column of such a table: what stands under them is passed over. */
export function unknownHeadings(heading: readonly string[]): readonly string[] {
  const known = new Set<string>(COLUMNS.map((column) => column.toLowerCase()))
  return heading.map(tidy).filter((each) => each !== '' && !known.has(each.toLowerCase()))
}

function placeOf(column: Column, heading: readonly string[]): number {
  return heading.findIndex((each) => tidy(each).toLowerCase() === column.toLowerCase())
}

class TableReader {
  readonly #newId: () => Id
  #title = ''
  #introduction = { script: '', minutes: 0 }
  #conclusion = { script: '', minutes: 0 }
  readonly #checklist: string[] = []
  readonly #questions: Question[] = []
  readonly #competencies: Competency[] = []

  constructor(newId: () => Id) {
    this.#newId = newId
  }

  take(row: Row): void {
    const text = row.cell('Text')
    switch (row.kind) {
      case 'title':
        this.#title = text
        return
      case 'introduction':
        this.#introduction = { script: text, minutes: numberIn(row, 'Minutes', 0) }
        return
      case 'checklist':
        this.#checklist.push(text)
        return
      case 'question':
        this.#questions.push(this.#question(row))
        return
      case 'follow-up':
        above(this.#questions, row).followUps.push({ id: this.#id(row), text })
        return
      case 'probe':
        above(this.#questions, row).probes.push(text)
        return
      case 'conclusion':
        this.#conclusion = { script: text, minutes: numberIn(row, 'Minutes', 0) }
        return
      case 'competency':
        this.#competencies.push(this.#competency(row))
        return
      case 'level':
        takeLevel(above(this.#competencies, row), row)
    }
  }

  guide(): GuideFile {
    return {
      title: this.#title,
      content: {
        introduction: this.#introduction,
        checklist: this.#checklist,
        questions: this.#questions,
        conclusion: this.#conclusion,
      },
      competencies: this.#competencies,
    }
  }

  #id(row: Row): string {
    return row.cell('ID').trim() || this.#newId()
  }

  #question(row: Row): Question {
    const kind = GuideQuestion.shape.kind.safeParse(row.cell('Kind') || 'past-experience')
    if (!kind.success) {
      throw new AppError('guide-table.kind-unknown', '', { row: row.number, kind: row.cell('Kind') })
    }
    return {
      id: this.#id(row),
      text: row.cell('Text'),
      kind: kind.data,
      competencies: listIn(row, 'Competencies'),
      roles: listIn(row, 'Roles'),
      minutes: numberIn(row, 'Minutes', 0),
      followUps: [],
      probes: [],
      goodResponse: row.cell('Description'),
    }
  }

  #competency(row: Row): Competency {
    return {
      id: this.#id(row),
      name: row.cell('Text'),
      definition: row.cell('Description'),
      roles: listIn(row, 'Roles'),
      levels: [],
      minimum: row.cell('Minimum qualification'),
      order: numberIn(row, 'Order', this.#competencies.length + 1),
    }
  }
}

function takeLevel(competency: Competency, row: Row): void {
  const name = row.cell('Text')
  const id =
    row.cell('ID') ||
    levelId(
      name,
      competency.levels.map((level) => level.id),
    )
  competency.levels = [...competency.levels, { id, name, description: row.cell('Description') }]
  if (tidy(row.cell('Minimum qualification')).toLowerCase() === REQUIRED) competency.minimum = id
}

/** What a row belongs to: the last one above it. */
function above<Item>(items: readonly Item[], { number, kind }: Row): Item {
  const item = items.at(-1)
  if (item === undefined) throw new AppError('guide-table.out-of-place', '', { row: number, kind })
  return item
}

function numberIn(row: Row, column: Column, otherwise: number): number {
  const text = row.cell(column).trim()
  const value = text === '' ? otherwise : Number(text.replace(',', '.'))
  if (Number.isFinite(value) && (column === 'Order' || value >= 0)) return value
  throw new AppError('guide-table.not-a-number', '', { row: row.number, column })
}

function listIn(row: Row, column: Column): string[] {
  return row
    .cell(column)
    .split(/[\s,;]+/)
    .filter((each) => each !== '')
}
