import type { ImportPlan } from '#shared/domain/scheduling/import/plan'

export type RowState = 'good' | 'duplicate' | 'problem' | 'passed-over'

/** What would become of each row, by its number in the spreadsheet. */
export function rowStates(plan: ImportPlan): ReadonlyMap<number, RowState> {
  const states = new Map<number, RowState>()
  for (const { row } of plan.passedOver) states.set(row, 'passed-over')
  for (const { row } of plan.duplicates) states.set(row, 'duplicate')
  for (const { row } of plan.problems) states.set(row, 'problem')
  for (const { row } of plan.applicants) states.set(row, 'good')
  return states
}

/** How many rows have problems; a row can have several. */
export function badRows(plan: ImportPlan): number {
  return new Set(plan.problems.map(({ row }) => row)).size
}
