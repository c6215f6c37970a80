import { textCell, type Cell } from '#shared/domain/scheduling/import/cells'
import { guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import type { ImportContext, ImportPlan } from '#shared/domain/scheduling/import/plan'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import { unwrap } from '#shared/kernel/result'

export const CONTEXT: ImportContext = {
  zone: 'America/Chicago',
  roles: [
    { id: 'role-a', name: 'Data Analyst' },
    { id: 'role-e', name: 'Data Engineer' },
  ],
  rounds: [1, 2],
  defaultRound: 1,
  interviewMinutes: 60,
  applicants: [],
  people: [],
}

export function cells(rows: readonly (readonly string[])[]): Cell[][] {
  return rows.map((row) => row.map((text) => textCell(text)))
}

/** Guesses and plans rows of plain texts. */
export function planOf(
  rows: readonly (readonly string[])[],
  context: Partial<ImportContext> = {},
  sheetName = '',
): ImportPlan {
  const sheet = cells(rows)
  return planImport(sheet, unwrap(guessMapping(sheet, sheetName)), { ...CONTEXT, ...context })
}
