import { type Cell, isBlank, tidy } from './cells'
import type { Mapping } from './mapping'
import type { PassedOver } from './plan'

const NOTE = /^(\*|notes?\b|totals?\b|legend\b|prepared\b|updated\b|as of\b|page \d|end of\b)/i
const LONG_NOTE = 60

/** Several headings again: the top of a printed page, or of a second part. */
function repeatsHeadings(row: readonly Cell[], mapping: Mapping): boolean {
  const mapped = mapping.columns.filter((column) => column.field !== null)
  const same = mapped.filter(
    (column) => tidy(row[column.index]?.text ?? '').toLowerCase() === column.heading.toLowerCase(),
  )
  return same.length >= 2 && same.length * 2 > mapped.length
}

/** A remark under the table stands alone in its row, and is a sentence or starts like one. */
function isNote(row: readonly Cell[]): boolean {
  const filled = row.map((cell) => tidy(cell.text)).filter((text) => text !== '')
  const [only = ''] = filled
  return filled.length === 1 && (NOTE.test(only) || only.length > LONG_NOTE)
}

/** Why a row says nothing of an applicant; undefined if it might. `index` counts from 0. */
export function passOver(
  row: readonly Cell[],
  index: number,
  mapping: Mapping,
): PassedOver['why'] | undefined {
  if (isBlank(row)) return 'blank'
  if (index < mapping.headerRow) return 'title'
  if (index === mapping.headerRow) return 'headings'
  if (mapping.exact === true) return undefined
  if (repeatsHeadings(row, mapping)) return 'headings repeated'
  return isNote(row) ? 'note' : undefined
}
