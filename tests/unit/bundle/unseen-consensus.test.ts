import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '#electron/signing/signer'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { panelOfTwo } from '../domain/support/panel-of-two'
import { deviceOf } from './support/small-archive'
import { said, screensOf } from './support/what-others-get'

let signer: Signer
beforeAll(async () => {
  signer = await deviceOf()
})

interface Draft {
  readonly agreed: CompetencyRating
  readonly reason: string
  readonly notes: string
  readonly dissent: CompetencyRating | null
}

const ONE: Draft = { agreed: 'meets', reason: 'No example went further.', notes: '', dissent: null }
const OTHER: Draft = {
  agreed: 'exceeds',
  reason: 'The third example did, and was not expected of anybody.',
  notes: 'Long. '.repeat(40),
  dissent: 'does-not-meet',
}

/** What is shown of an applicant, about whose first round the panel wrote this down, to HR or to whoever still rates them. */
async function shownTo(draft: Draft, whose: 'second round' | 'HR'): Promise<string> {
  const panel = await panelOfTwo()
  const { world, place, clarity, contents, second } = panel
  const later = await world.addSme('Petra Vale')
  const { guide, round } = world.guide(2)
  await world.run(createInterview, {
    action: world.action,
    interview: world.newId(),
    applicant: world.applicant,
    round: round.id,
    guide: guide.id,
    panel: [{ person: later, role: 'lead' }],
  })
  await panel.everybodySubmits()
  const rate = async (kind: 'debrief' | 'dissent', rating: CompetencyRating | null, person: Id) =>
    world.run(rateInDebrief, { ...place, kind, competency: clarity, rating }, person)
  const write = async (field: string, text: string) =>
    world.run(writeInDebrief, { ...place, kind: 'debrief', field, text }, world.lead)
  await rate('debrief', draft.agreed, world.lead)
  await rate('dissent', draft.dissent, second)
  await write(`reason/${clarity}`, draft.reason)
  await write('notes', draft.notes)
  const moment = { world, authors: [], texts: new Map(), contents, sealed: [], signer }
  const viewer = whose === 'HR' ? world.clerk : later
  // What everybody's laptop holds of the debrief is not for them: screens look through these alone.
  const { records: _, history: __, names: ___, ...screens } = await screensOf(moment, viewer)
  return said(screens)
}

describe('what a panel has written down of its debrief', () => {
  it('makes no difference to whoever still rates the applicant: not in a count nor an order', async () => {
    expect(await shownTo(ONE, 'second round')).toBe(await shownTo(OTHER, 'second round'))
  })

  it('is seen by HR: the comparison finds what is there', async () => {
    expect(await shownTo(ONE, 'HR')).not.toBe(await shownTo(OTHER, 'HR'))
  })
})
