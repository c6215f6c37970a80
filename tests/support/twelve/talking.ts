import { closeConsensus, recordConsensusSignature } from '#shared/domain/decision/commands/consensus-commands'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import {
  CONSENSUS_REVISION_KIND,
  type ConsensusRevision,
} from '#shared/domain/decision/consensus/consensus-revision'
import { loadDebrief } from '#shared/domain/decision/debrief-material'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { requireRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { Interview } from '#shared/domain/scheduling/interview'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import type { Cast, SignRevision } from './cast'
import { ratingOf } from './interviewing'
import type { HeldRound } from './table'

type ContentOf = (revision: Hash) => Promise<SheetRevision | undefined>

/** A panel agrees on the first competency, one dissents, and all sign what they agreed on. */
export async function talk(
  { world, names, panels }: Cast,
  interview: Id,
  { agreed, dissent }: HeldRound,
  { contentOf, sign }: { readonly contentOf: ContentOf; readonly sign: SignRevision },
): Promise<{ readonly hash: Hash; readonly text: string; readonly content: ConsensusRevision } | undefined> {
  if (agreed === undefined) return undefined
  const [panel = []] = panels
  const [lead = ''] = panel
  const { action, records } = world
  const competency = world.competencies()[0]?.id ?? ''
  const place = { action, interview }
  await world.run(rateInDebrief, { ...place, kind: 'debrief', competency, rating: ratingOf(agreed) }, lead)
  const reason = { field: `reason/${competency}`, text: 'The second example went further.' }
  await world.run(writeInDebrief, { ...place, kind: 'debrief', ...reason }, lead)
  if (dissent !== undefined) {
    const holds = { ...place, kind: 'dissent' as const, competency, rating: ratingOf(dissent.rating) }
    await world.run(rateInDebrief, holds, panel[dissent.place])
    const words = { field: `words/${competency}`, text: 'I heard one example only.' }
    await world.run(writeInDebrief, { ...place, kind: 'dissent', ...words }, panel[dissent.place])
  }
  const held = {
    ...unwrap(await requireRecord(records, Interview, recordIds.interview(interview))),
    id: interview,
  }
  const state = await debriefState(records, action, held)
  if (state.kind !== 'ready') throw new Error(state.kind)
  const material = await loadDebrief(records, action, held, state.sheets, contentOf)
  const content = material && buildConsensus(material, { closedAt: world.now, supersedes: [], reason: '' })
  if (content === undefined) throw new Error('not agreed')
  const { hash, text } = freezeRevision(CONSENSUS_REVISION_KIND, content, world.random)
  await world.run(closeConsensus, { ...place, revision: hash, content }, lead)
  for (const person of panel) {
    const signature = await sign(hash, { person, name: names.get(person) ?? '' })
    await world.run(recordConsensusSignature, { ...place, signature }, person)
  }
  return { hash, text, content }
}
