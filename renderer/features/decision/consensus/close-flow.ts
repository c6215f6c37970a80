import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import { CONSENSUS_REVISION_KIND } from '#shared/domain/decision/consensus/consensus-revision'
import { standingConsensuses } from '#shared/domain/decision/consensus/consensus-state'
import { closeConsensus } from '#shared/domain/decision/commands/consensus-commands'
import { loadDebrief } from '#shared/domain/decision/debrief-material'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { requireRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { Interview } from '#shared/domain/scheduling/interview'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { now } from '../../../app/clock'
import { freezeAndStore } from '../../../app/freeze-and-store'
import type { Session } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { debriefTargets } from '../debrief/debrief-targets'

/**
 * Closes a debrief: commits what is typed, freezes what the panel agreed on, stores it and names it. Until the last
 * step nothing refers to it. Throws `debrief.not-ready`, `sheet.not-committed`, `consensus.not-agreed` and what
 * `consensus.close` refuses.
 */
export async function closeDebrief(
  session: Pick<Session, 'data' | 'drafts' | 'runner' | 'identity'>,
  { action, interview }: { readonly action: Id; readonly interview: Id },
  reason: string,
): Promise<void> {
  const { data, drafts, runner, identity } = session
  await drafts.commitAll()
  const records = data.records.within(action)
  const found = unwrap(await requireRecord(records, Interview, recordIds.interview(interview)))
  const held = { ...found, id: interview }
  const state = await debriefState(records, action, held)
  if (state.kind !== 'ready') throw new AppError('debrief.not-ready', state.kind)
  const contents = new FrozenContents(data.files, sheetContent)
  const contentOf = async (revision: string) => contents.of(revision)
  const material = await loadDebrief(records, action, held, state.sheets, contentOf)
  if (material === undefined) throw new AppError('debrief.not-ready', 'files')
  const targets = debriefTargets(action, interview, identity.person)
  const typed = [targets.notes, ...material.competencies.map(({ id }) => targets.reason(id))]
  if (typed.some((target) => drafts.keeper(target).pending !== undefined)) {
    throw new AppError('sheet.not-committed', interview)
  }
  const stands = await standingConsensuses(records, interview)
  const content = buildConsensus(material, {
    closedAt: now(),
    supersedes: stands.map(({ revision }) => revision),
    reason: reason.trim(),
  })
  if (content === undefined) throw new AppError('consensus.not-agreed', interview)
  const revision = await freezeAndStore(session, CONSENSUS_REVISION_KIND, content)
  await runner.run(closeConsensus, { action, interview, revision, content })
}
