import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import type { JudgedSheet } from '../checks/judged-sheet'
import { findPassage, LONGEST_QUOTE, Passage } from '../passages'
import { textOfOrigin } from '../passages-of'
import { SheetWork } from '../score-sheet'
import { loadSheetMaterial } from '../sheet-material'

const passageInput = { ...actionInput, interview: Id, passage: Id }

/**
 * Ties words to a competency and one of its levels: of one's own transcript, of one that a note-taker shares, or of
 * one's paper notes. The same passage again says another level. Refuses: `record.not-found`,
 * `interview.not-on-panel`, `sheet.unknown-competency`, `sheet.unknown-level`, `sheet.unknown-words` (they do not
 * stand where they are said to come from; one's own transcript may hold words that are not stored yet).
 */
export const tiePassage = defineCommand(
  'sheet.tie-passage',
  z.object({
    ...passageInput,
    ...Passage.omit({ deleted: true }).shape,
    quote: z.string().trim().min(1).max(LONGEST_QUOTE),
  }),
  async (records, { action, interview, passage, ...tied }, { person }) => {
    const material = await loadSheetMaterial(records, { action, interview, rater: person })
    if (!material.ok) return material
    const competency = material.value.competencies.find(({ id }) => id === tied.competency)
    if (competency === undefined) return fail(new AppError('sheet.unknown-competency', tied.competency))
    if (tied.level !== null && !competency.levels.some(({ id }) => id === tied.level)) {
      return fail(new AppError('sheet.unknown-level', tied.level))
    }
    const isNew = material.value.work.passage[passage] === undefined
    if (isNew && tied.origin !== undefined && !stands(material.value, tied)) {
      return fail(new AppError('sheet.unknown-words', passage))
    }
    const record = recordIds.sheet(interview, person)
    const value = { ...tied, deleted: false }
    return inPrivate(action, [{ record, field: `passage/${passage}`, value }])
  },
)

/** Unties a passage, or ties it again as it was. Refuses: `sheet.unknown-passage`. */
export const untiePassage = defineCommand(
  'sheet.untie-passage',
  z.object({ ...passageInput, deleted: z.boolean() }),
  async (records, { action, interview, passage, deleted }, { person }) => {
    const record = recordIds.sheet(interview, person)
    const tied = (await findRecord(records, SheetWork, record))?.passage[passage]
    return tied === undefined
      ? fail(new AppError('sheet.unknown-passage', passage))
      : inPrivate(action, [{ record, field: `passage/${passage}`, value: { ...tied, deleted } }])
  },
)

function stands(sheet: JudgedSheet, passage: Omit<Passage, 'deleted'>): boolean {
  return findPassage(textOfOrigin(sheet, passage), passage) !== undefined
}
