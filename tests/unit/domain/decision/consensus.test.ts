import { beforeEach, describe, expect, it } from 'vitest'
import { closeConsensus, recordConsensusSignature } from '#shared/domain/decision/commands/consensus-commands'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import {
  CONSENSUS_REVISION_KIND,
  consensusContent,
  ConsensusRevision,
} from '#shared/domain/decision/consensus/consensus-revision'
import {
  consensusSignatures,
  saysTheSame,
  standingConsensuses,
} from '#shared/domain/decision/consensus/consensus-state'
import type { Hash } from '#shared/kernel/ids'
import { freezeRevision } from '#shared/log/revision'
import { panelOfTwo, signatureOf, type PanelOfTwo } from '../support/panel-of-two'

let panel: PanelOfTwo

beforeEach(async () => {
  panel = await panelOfTwo()
  await panel.everybodySubmits()
})

async function build(supersedes: readonly Hash[] = [], reason = ''): Promise<ConsensusRevision> {
  const content = buildConsensus(await panel.debrief(), { closedAt: panel.world.now, supersedes, reason })
  if (content === undefined) throw new Error('not agreed')
  return content
}

function named(content: ConsensusRevision) {
  const { hash, text } = freezeRevision(CONSENSUS_REVISION_KIND, content, panel.world.random)
  expect(consensusContent(text, hash)).toEqual(content)
  return { ...panel.place, revision: hash, content }
}

const close = async (content: ConsensusRevision, person = panel.world.lead): Promise<Hash> => {
  const input = named(content)
  await panel.world.run(closeConsensus, input, person)
  return input.revision
}

describe('a consensus', () => {
  it('cannot be made while a competency has no rating that counts', async () => {
    const occasion = { closedAt: panel.world.now, supersedes: [], reason: '' }
    expect(buildConsensus(await panel.debrief(), occasion)).toBeUndefined()
  })

  it('keeps what each gave beside what the panel agreed on, its reason and the dissent', async () => {
    await panel.agree()
    const { place, clarity, second, world } = panel
    const dissent = { ...place, kind: 'dissent' as const, competency: clarity, rating: 'exceeds' as const }
    await world.run(rateInDebrief, dissent, second)
    const content = await build()
    const [first, other] = content.competencies
    expect(first).toMatchObject({
      consensus: 'meets',
      counts: 'meets',
      reason: 'No example went further.',
      originals: [{ rating: 'meets' }, { rating: 'exceeds' }],
      dissents: [{ rater: second, rating: 'exceeds' }],
    })
    expect(other).toMatchObject({ consensus: null, counts: 'meets', reason: '', dissents: [] })
    // Both competencies are met and none exceeded: 1.
    expect(content.results).toMatchObject([{ value: 1, why: 'all-met' }])
  })

  it('that was closed before tied words were kept in it still says the same', async () => {
    await panel.agree()
    const content = await build()
    const older: unknown = JSON.parse(
      JSON.stringify(content, (key, value: unknown) =>
        key === 'words' && Array.isArray(value) ? undefined : value,
      ),
    )
    expect(JSON.stringify(older)).not.toContain('"words":[')
    expect(saysTheSame(ConsensusRevision.parse(older), content)).toBe(true)
  })

  it('is closed by who writes it down, once there is a reason, and nobody else', async () => {
    const { place, clarity, second, world } = panel
    const rating = { ...place, kind: 'debrief' as const, competency: clarity, rating: 'meets' as const }
    await world.run(rateInDebrief, rating, world.lead)
    expect(await world.refusal(closeConsensus, named(await build()), world.lead)).toBe(
      'consensus.reason-missing',
    )
    await panel.agree()
    const content = await build()
    expect(await world.refusal(closeConsensus, named(content), second)).toBe('debrief.not-recorder')
    expect(await world.refusal(closeConsensus, named(content), world.clerk)).toBe('debrief.not-a-rater')
    const revision = await close(content)
    expect(await standingConsensuses(world.records, world.interview)).toMatchObject([{ revision }])
  })

  it('is refused when something was written after it was frozen', async () => {
    await panel.agree()
    const content = await build()
    const { place, clarity, second, world } = panel
    const dissent = { ...place, kind: 'dissent' as const, competency: clarity, rating: 'exceeds' as const }
    await world.run(rateInDebrief, dissent, second)
    expect(await world.refusal(closeConsensus, named(content), world.lead)).toBe(
      'consensus.changed-meanwhile',
    )
  })

  it('gives way to another with a reason; the first is kept, and is seen to say something else', async () => {
    await panel.agree()
    const content = await build()
    const first = await close(content)
    const { place, world } = panel
    const notes = {
      ...place,
      kind: 'debrief' as const,
      field: 'notes' as const,
      text: 'Ada was asked twice.',
    }
    await world.run(writeInDebrief, notes, world.lead)
    const later = await build()
    expect(saysTheSame(content, later)).toBe(false)
    expect(saysTheSame(content, { ...content, closedAt: '2026-12-01T00:00:00.000Z' })).toBe(true)
    expect(await world.refusal(closeConsensus, named(later), world.lead)).toBe('consensus.superseded')
    expect(await world.refusal(closeConsensus, named(await build([first])), world.lead)).toBe(
      'consensus.reason-missing',
    )
    const second = await close(await build([first], 'The notes were missing.'))
    expect(await standingConsensuses(world.records, world.interview)).toMatchObject([{ revision: second }])
  })

  it('is signed by each rater of the panel, once', async () => {
    await panel.agree()
    const revision = await close(await build())
    const { place, second, world } = panel
    const input = { ...place, signature: signatureOf(revision) }
    expect(await world.refusal(recordConsensusSignature, input)).toBe('debrief.not-a-rater')
    await world.run(recordConsensusSignature, input, second)
    expect(await world.refusal(recordConsensusSignature, input, second)).toBe('sheet.already-signed')
    const signatures = await consensusSignatures(world.records, world.interview, revision)
    expect(signatures.map(({ id }) => id)).toEqual([second])
    const other = { ...place, signature: signatureOf(signatureOf(revision).fingerprint) }
    expect(await world.refusal(recordConsensusSignature, other, second)).toBe('consensus.not-closed')
  })
})
