import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import { checkSlot, type Slot } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { requireRecord } from '../find-record'
import { AssessmentRound } from '../preparation/hiring-action'
import { InterviewGuide } from '../preparation/interview-guide'
import { recordIds } from '../record-ids'
import type { PanelMember } from './interview'
import { checkPanel } from './panel-rules'

/** The parts of an interview that other records have a say in; those left out are not looked at. */
export interface Arrangement {
  /** Undefined for an applicant who is only being added: nobody is recused yet. */
  readonly applicant: Id | undefined
  readonly round?: Id
  readonly guide?: Id
  readonly slot?: Slot | undefined
  readonly panel?: readonly PanelMember[] | undefined
}

/**
 * Whether round and guide fit, the slot can be kept and the panel may be the panel. Refuses:
 * `record.not-found`, `interview.round-not-an-interview`, `interview.guide-of-other-round`, `time.…`, `panel.…`.
 */
export async function checkArrangement(
  records: RecordsReader,
  action: Id,
  { applicant, round, guide, slot, panel }: Arrangement,
): Promise<Result<undefined>> {
  if (round !== undefined && guide !== undefined) {
    const fits = await checkGuide(records, round, guide)
    if (!fits.ok) return fits
  }
  if (slot !== undefined) {
    const kept = checkSlot(slot)
    if (!kept.ok) return kept
  }
  if (panel !== undefined) {
    const allowed = await checkPanel(records, action, applicant, panel)
    if (!allowed.ok) return allowed
  }
  return ok(undefined)
}

async function checkGuide(records: RecordsReader, round: Id, guide: Id): Promise<Result<undefined>> {
  const foundRound = await requireRecord(records, AssessmentRound, recordIds.round(round))
  if (!foundRound.ok) return foundRound
  if (foundRound.value.kind !== 'interview') {
    const { name } = foundRound.value
    return fail(new AppError('interview.round-not-an-interview', round, { name }))
  }
  const foundGuide = await requireRecord(records, InterviewGuide, recordIds.guide(guide))
  if (!foundGuide.ok) return foundGuide
  return foundGuide.value.round === round
    ? ok(undefined)
    : fail(new AppError('interview.guide-of-other-round', guide))
}
