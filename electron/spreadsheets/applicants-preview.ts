import { AppError } from '#shared/kernel/app-error'
import { unwrap } from '#shared/kernel/result'
import type { ImportNote, Sheet } from '#shared/domain/scheduling/import/cells'
import { chooseSheet, guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import type { ImportContext, ImportPlan } from '#shared/domain/scheduling/import/plan'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import { readSpreadsheet } from './read-spreadsheet'

export type ApplicantsPreview = {
  /** All sheets, so that another can be chosen. */
  readonly sheets: readonly Sheet[]
  readonly sheet: string
  readonly mapping: Mapping
  readonly plan: ImportPlan
  readonly notes: readonly ImportNote[]
}

/**
 * What importing a file would yield; nothing is written. Takes the sheet whose headings say most, or the named one.
 * Throws the codes of `readSpreadsheet`, `import.no-headings`, `import.no-such-sheet` (value `sheet`).
 */
export async function previewApplicants(
  bytes: Uint8Array,
  fileName: string,
  context: ImportContext,
  sheetName?: string,
): Promise<ApplicantsPreview> {
  const { sheets, notes } = await readSpreadsheet(bytes, fileName)
  const { sheet, mapping } =
    sheetName === undefined ? unwrap(chooseSheet(sheets)) : namedSheet(sheets, sheetName)
  return { sheets, sheet: sheet.name, mapping, plan: planImport(sheet.rows, mapping, context), notes }
}

function namedSheet(sheets: readonly Sheet[], name: string): { sheet: Sheet; mapping: Mapping } {
  const sheet = sheets.find((each) => each.name === name)
  if (sheet === undefined) throw new AppError('import.no-such-sheet', '', { sheet: name })
  return { sheet, mapping: unwrap(guessMapping(sheet.rows, sheet.name)) }
}
