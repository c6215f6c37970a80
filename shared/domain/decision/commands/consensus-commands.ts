import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Interview } from '../../scheduling/interview'
import { SheetSignature } from '../../scoring/score-sheet'
import { ConsensusRevision } from '../consensus/consensus-revision'
import { standingConsensuses } from '../consensus/consensus-state'
import { Debrief, Dissent } from '../debrief'
import { debriefState, ratersOf, requireDebrief } from '../debrief-state'
import { supersedesAll } from '../named-revision'

const CloseInput = z.object({
  ...actionInput,
  interview: Id,
  /** The frozen revision's hash, and its content as `buildConsensus` made it. */
  revision: Hash,
  content: ConsensusRevision,
})

/**
 * Closes a debrief by naming its frozen consensus, which is stored before. Refuses what `requireDebrief` refuses,
 * `debrief.not-recorder`, `consensus.reason-missing` (a rating that is not what all gave needs a reason, and so does
 * a consensus that takes another's place), `consensus.superseded` (it does not take the place of just what stands) and
 * `consensus.changed-meanwhile` (what was written down is no longer what was frozen).
 */
export const closeConsensus = defineCommand(
  'consensus.close',
  CloseInput,
  async (records, { action, interview, revision, content }, { person }) => {
    const allowed = await requireDebrief(records, { action, interview, person })
    if (!allowed.ok) return allowed
    if (!allowed.value.records) return fail(new AppError('debrief.not-recorder', interview))
    const { supersedes, reason, closedAt } = content
    if (!supersedesAll(supersedes, await standingConsensuses(records, interview))) {
      return fail(new AppError('consensus.superseded', interview))
    }
    const unexplained = content.competencies.find(
      ({ consensus, originals, reason: why }) =>
        consensus !== null && why === '' && originals.some(({ rating }) => rating !== consensus),
    )
    if (unexplained !== undefined || (supersedes.length > 0 && reason.trim() === '')) {
      return fail(new AppError('consensus.reason-missing', unexplained?.competency.name ?? interview))
    }
    const same = await isWhatStands(records, { action, interview, person }, content)
    if (!same.ok) return same
    return inAction(
      action,
      setFields(recordIds.consensus(interview, revision, person), {
        revision,
        at: closedAt,
        supersedes: [...supersedes],
      }),
    )
  },
)

/** Whether a frozen consensus is still what the panel's records say. */
async function isWhatStands(
  records: RecordsReader,
  { action, interview, person }: { action: Id; interview: Id; person: Id },
  content: ConsensusRevision,
): Promise<Result<undefined>> {
  const changed = fail(new AppError('consensus.changed-meanwhile', interview))
  const found = await requireRecord(records, Interview, recordIds.interview(interview))
  if (!found.ok) return found
  const state = await debriefState(records, action, { ...found.value, id: interview })
  if (state.kind !== 'ready') return changed
  const sheets = new Map(state.sheets.map(({ rater, revision }) => [rater, revision]))
  const { raters, competencies, notes } = content
  if (raters.length !== sheets.size || raters.some(({ id, sheet }) => sheets.get(id) !== sheet)) {
    return changed
  }
  const written = await findRecord(records, Debrief, recordIds.debrief(interview, person))
  const debrief = written ?? Debrief.parse({})
  if (debrief.notes.trim() !== notes) return changed
  for (const { competency, consensus, reason, dissents } of competencies) {
    if ((debrief.rating[competency.id] ?? null) !== consensus) return changed
    if ((debrief.reason[competency.id] ?? '').trim() !== reason) return changed
    for (const { id } of raters) {
      const dissent = await findRecord(records, Dissent, recordIds.dissent(interview, id))
      const frozen = dissents.find(({ rater }) => rater === id)
      if ((dissent?.rating[competency.id] ?? null) !== (frozen?.rating ?? null)) return changed
      if (frozen !== undefined && (dissent?.words[competency.id] ?? '') !== frozen.words) return changed
    }
  }
  return ok(undefined)
}

/**
 * Names the files that a rater's signing of a closed consensus made. Refuses: `record.not-found`,
 * `debrief.not-a-rater`, `consensus.not-closed`, `sheet.already-signed`.
 */
export const recordConsensusSignature = defineCommand(
  'consensus.record-signature',
  z.object({ ...actionInput, interview: Id, signature: SheetSignature }),
  async (records, { action, interview, signature }, { person }) => {
    const { revision } = signature
    const found = await requireRecord(records, Interview, recordIds.interview(interview))
    if (!found.ok) return found
    if (!(await ratersOf(records, action, found.value)).includes(person)) {
      return fail(new AppError('debrief.not-a-rater', interview))
    }
    const closed = await standingConsensuses(records, interview)
    if (!closed.some((each) => each.revision === revision)) {
      return fail(new AppError('consensus.not-closed', revision))
    }
    const record = recordIds.consensusSignature(interview, revision, person)
    return (await records.get(record)) === undefined
      ? inAction(action, setFields(record, SheetSignature.parse(signature)))
      : fail(new AppError('sheet.already-signed', revision))
  },
)
