import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields, type PatchDraft } from '../../../log/command'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Interview } from '../../scheduling/interview'
import { NO_SHOW_ANALYSIS } from '../../scheduling/no-show'
import { WorkingRating } from '../score-sheet'
import { loadSheetMaterial } from '../sheet-material'

const sheetInput = { ...actionInput, interview: Id }

/** A typed text; `over` is what showed when its draft was begun. Texts are never refused: see the notes. */
const typed = { text: z.string().max(1_000_000), over: z.array(Hash).max(1000).optional() }

/**
 * Rates a competency, says that one is unsure, or takes a rating back with null. Refuses: `record.not-found`,
 * `interview.not-on-panel`, `sheet.unknown-competency`.
 */
export const rateSheet = defineCommand(
  'sheet.rate',
  z.object({ ...sheetInput, competency: Id, rating: WorkingRating.nullable() }),
  async (records, { action, interview, competency, rating }, { person }) => {
    const material = await loadSheetMaterial(records, { action, interview, rater: person })
    if (!material.ok) return material
    if (!material.value.competencies.some(({ id }) => id === competency)) {
      return fail(new AppError('sheet.unknown-competency', competency))
    }
    const record = recordIds.sheet(interview, person)
    return inPrivate(action, [{ record, field: `rating/${competency}`, value: rating }])
  },
)

/** Writes what in the transcript supports a rating. */
export const writeEvidence = defineCommand(
  'sheet.evidence',
  z.object({ ...sheetInput, ...typed, competency: Id }),
  (_records, { action, interview, competency, text, over }, { person }) =>
    Promise.resolve(
      inPrivate(action, [
        typedPatch(recordIds.sheet(interview, person), `evidence/${competency}`, text, over),
      ]),
    ),
)

/** Writes the analysis. */
export const writeAnalysis = defineCommand(
  'sheet.analyse',
  z.object({ ...sheetInput, ...typed }),
  (_records, { action, interview, text, over }, { person }) =>
    Promise.resolve(
      inPrivate(action, [typedPatch(recordIds.sheet(interview, person), 'analysis', text, over)]),
    ),
)

/** Writes *No-show* as the analysis, once the interview is marked so. Refuses: `record.not-found`, `interview.not-a-no-show`. */
export const writeNoShow = defineCommand(
  'sheet.no-show',
  z.object(sheetInput),
  async (records, { action, interview }, { person }) => {
    const found = await requireRecord(records, Interview, recordIds.interview(interview))
    if (!found.ok) return found
    return found.value.status === 'no-show'
      ? inPrivate(action, setFields(recordIds.sheet(interview, person), { analysis: NO_SHOW_ANALYSIS }))
      : fail(new AppError('interview.not-a-no-show', interview))
  },
)

function typedPatch(
  record: string,
  field: string,
  value: string,
  over: readonly Hash[] | undefined,
): PatchDraft {
  return over === undefined ? { record, field, value } : { record, field, value, over }
}
