import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { loadDebrief, type DebriefMaterial } from '#shared/domain/decision/debrief-material'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { requireRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { Interview } from '#shared/domain/scheduling/interview'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { hashText } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { holdInterview, submit } from './held-interview'
import { secretOf } from './laptops'
import { makeWorld, type World } from './world'

const key = secretOf('q')

/** An interview that a lead and a second rater held, who differ by a step on the first competency. */
export class PanelOfTwo {
  readonly world: World
  readonly second: Id
  readonly place: { readonly action: Id; readonly interview: Id }
  readonly clarity: Id
  readonly contents = new Map<Hash, SheetRevision>()

  constructor(world: World, second: Id) {
    this.world = world
    this.second = second
    this.place = { action: world.action, interview: world.interview }
    this.clarity = world.competencies()[0]?.id ?? ''
  }

  readonly contentOf = (revision: Hash) => Promise.resolve(this.contents.get(revision))

  async submitAndKeep(rater: Id): Promise<Hash> {
    const { hash, content } = await submit(this.world, rater)
    this.contents.set(hash, content)
    await this.world.run(keepSealingKey, { ...this.closedAs(hash), key }, rater)
    return hash
  }

  /** Both submit, and both sheets are open. Their revisions, the lead's first. */
  async everybodySubmits(): Promise<readonly [Hash, Hash]> {
    const { lead } = this.world
    const first = await this.submitAndKeep(lead)
    const other = await this.submitAndKeep(this.second)
    await this.open(first, lead)
    await this.open(other, this.second)
    return [first, other]
  }

  async open(revision: Hash, rater: Id): Promise<void> {
    await this.world.run(openSheet, { ...this.closedAs(revision), key }, rater)
  }

  /** Records a signature of a submitted sheet; its files are not made. */
  async sign(revision: Hash, rater: Id): Promise<void> {
    await this.world.run(recordSignature, { ...this.place, signature: signatureOf(revision) }, rater)
  }

  async held() {
    const { records, interview } = this.world
    const found = unwrap(await requireRecord(records, Interview, recordIds.interview(interview)))
    return { ...found, id: interview }
  }

  async state() {
    return debriefState(this.world.records, this.world.action, await this.held())
  }

  async debrief(): Promise<DebriefMaterial> {
    const now = await this.state()
    if (now.kind !== 'ready') throw new Error(now.kind)
    const { records, action } = this.world
    const material = await loadDebrief(records, action, await this.held(), now.sheets, this.contentOf)
    if (material === undefined) throw new Error('a sheet is not here')
    return material
  }

  /** The lead writes down that the panel agrees on *meets*, and why. */
  async agree(): Promise<void> {
    const { place, clarity, world } = this
    const rating = { ...place, kind: 'debrief' as const, competency: clarity, rating: 'meets' as const }
    await world.run(rateInDebrief, rating, world.lead)
    const reason = {
      ...place,
      kind: 'debrief' as const,
      field: `reason/${clarity}`,
      text: 'No example went further.',
    }
    await world.run(writeInDebrief, reason, world.lead)
  }

  private closedAs(revision: Hash) {
    return { action: this.world.action, assessment: this.world.interview, revision }
  }
}

export async function panelOfTwo(): Promise<PanelOfTwo> {
  const world = await makeWorld()
  const second = await world.addSme('Noor Haddad')
  const panel = new PanelOfTwo(world, second)
  const members = [
    { person: world.lead, role: 'lead' as const },
    { person: second, role: 'rater' as const },
  ]
  await world.run(updateInterview, { ...panel.place, fields: { panel: members } })
  await holdInterview(world)
  await holdInterview(world, second)
  await world.run(rateSheet, { ...panel.place, competency: panel.clarity, rating: 'exceeds' }, second)
  return panel
}

/** As a signing answers; the files that it names are nowhere. */
export function signatureOf(revision: Hash): SheetSignature {
  const file = (name: string) => ({ sha256: hashText(`${revision} ${name}`) })
  return {
    revision,
    document: file('document'),
    seal: file('seal'),
    sealSignature: file('signature'),
    fingerprint: hashText('certificate'),
    claimedTime: '2026-11-23T17:00:00.000Z',
  }
}
