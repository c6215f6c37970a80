import { beforeAll, describe, expect, it } from 'vitest'
import { renderSignedReport } from '#electron/documents/render-signed-report'
import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import type { ConsensusRevision } from '#shared/domain/decision/consensus/consensus-revision'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { buildDecision } from '#shared/domain/decision/deciding/build-decision'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import type { DecisionRevision } from '#shared/domain/decision/deciding/decision-revision'
import { consensusModel } from '#shared/domain/decision/paper/consensus-model'
import { decisionModel } from '#shared/domain/decision/paper/decision-model'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { hashText, type Json } from '#shared/kernel/canonical'
import { freezeRevision } from '#shared/log/revision'
import { embeddedFiles, pdfinfo, pdftotext, qpdfCheck, testFonts } from '../../support/documents/pdf-tools'
import { RESPONSE } from '../../unit/domain/support/held-interview'
import { panelOfTwo, type PanelOfTwo } from '../../unit/domain/support/panel-of-two'

const fonts = testFonts()
const SIGNER = { name: 'Avery Haldane', title: 'Analyst', agency: 'Bureau of Rivers' }
const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const
const QUOTE = 'asked both owners, wrote down one rule'

let panel: PanelOfTwo
let consensus: ConsensusRevision
let decision: DecisionRevision

beforeAll(async () => {
  panel = await panelOfTwo()
  const { world, place, clarity, second } = panel
  const start = RESPONSE.indexOf(QUOTE)
  const question = world.guide(1).guide.content.questions[0]?.id ?? ''
  const passage = {
    question,
    start,
    end: start + QUOTE.length,
    quote: QUOTE,
    competency: clarity,
    level: null,
  }
  await world.run(tiePassage, { ...place, passage: world.newId(), ...passage }, world.lead)
  await panel.everybodySubmits()
  await panel.agree()
  const dissent = { ...place, kind: 'dissent' as const }
  await world.run(rateInDebrief, { ...dissent, competency: clarity, rating: 'exceeds' }, second)
  const words = { ...dissent, field: `words/${clarity}`, text: 'Two offices took the rule over.' }
  await world.run(writeInDebrief, words, second)
  const occasion = { closedAt: world.now, supersedes: [], reason: '' }
  const built = buildConsensus(await panel.debrief(), occasion)
  const role = world.roles()[0]?.id ?? ''
  const { action, applicant, clerk, records, now } = world
  const basis = await decisionBasis(records, {
    action,
    applicant,
    role,
    viewer: clerk,
    categories: CATEGORIES,
    contentOf: panel.contentOf,
    consensusOf: () => Promise.resolve(undefined),
  })
  const decided =
    basis &&
    (await buildDecision(
      records,
      basis,
      { action, role, person: clerk, decidedAt: now },
      {
        kind: 'advance',
        reason: 'Both competencies are met.',
        override: 'Round 2 begins today; both will sign tonight.',
        present: ['Ines Park', 'Jonas Lindqvist'],
        change: '',
      },
    ))
  if (built === undefined || decided === undefined) throw new Error('nothing to print')
  consensus = built
  decision = decided
})

const frozen = (kind: string, content: Json) => freezeRevision(kind, content, panel.world.random)
const signing = { signer: SIGNER, claimedTime: '2026-11-23T17:00:00.000Z' }
const plain = async (pdf: Uint8Array) => (await pdftotext(pdf)).replaceAll(/\s+/gu, ' ')

describe('a consensus sheet', () => {
  it('shows each rating that was given, what was agreed on and why, and who does not go along', async () => {
    const revision = frozen('consensus-sheet', consensus)
    const pdf = await renderSignedReport(consensusModel(consensus, revision, signing), fonts)
    const text = await plain(pdf)
    expect(text).toContain('The panel agreed on: Meets')
    expect(text).toContain('Reason: No example went further.')
    expect(text).toMatch(/Noor Haddad Exceeds/)
    expect(text).toContain(QUOTE)
    expect(text).toMatch(/Dissent Noor Haddad does not go along.*Two offices took the rule over\./)
    expect(text).toContain('Avery Haldane, Analyst, Bureau of Rivers')
    expect(text.replaceAll(' ', '')).toContain(revision.hash)
    for (const { sheet } of consensus.raters) expect(text.replaceAll(' ', '')).toContain(sheet)
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    expect(await pdfinfo(pdf)).toMatch(/Tagged:\s+yes/)
    const attached = (await embeddedFiles(pdf)).get('revision.json')
    expect(hashText(new TextDecoder().decode(attached))).toBe(revision.hash)
  })

  it('says that it is not signed where it is not', async () => {
    const model = consensusModel(consensus, frozen('consensus-sheet', consensus), { signer: SIGNER })
    expect(await plain(await renderSignedReport(model, fonts))).toContain('This copy is not signed.')
  })
})

describe('a decision', () => {
  it('leads from what was decided down to words that the applicant said', async () => {
    const revision = frozen('decision', decision)
    const pdf = await renderSignedReport(decisionModel(decision, revision, signing), fonts)
    const text = await plain(pdf)
    expect(text).toContain('Advance to the next round')
    expect(text).toContain('Both competencies are met.')
    expect(text).toContain('Ines Park, Jonas Lindqvist')
    expect(text).toContain(QUOTE)
    expect(await pdfinfo(pdf, '-struct-text')).toMatch(/TH[\s\S]*Words of the applicant/)
  })

  it('shows on paper in spite of what it was made', async () => {
    const revision = frozen('decision', decision)
    const text = await plain(await renderSignedReport(decisionModel(decision, revision, signing), fonts))
    expect(text).toMatch(/Decided in spite of this .*a score sheet is not signed \(Noor Haddad\)/)
    expect(text).toContain('Reason: Round 2 begins today; both will sign tonight.')
    expect(text).toMatch(/Score sheet of Noor Haddad Not signed/)
  })

  it('says in a sentence where each figure comes from, and never calls graded work an interview', async () => {
    const [round] = decision.rounds
    if (round === undefined) throw new Error('no round')
    const values = { count: 0, required: 2, exceeded: 0, needed: 2 }
    const rating = { value: 1, why: 'all-met', values } as const
    const evidence = [{ rater: 'Vera Wong', text: 'The second table repeats the first.' }]
    const content: DecisionRevision = {
      ...decision,
      outcome: { kind: 'passed', score: 85, category: 'well qualified' },
      rounds: [
        { ...round, rating: { ...rating, value: 2, why: 'exceeded' } },
        { ...round, rating },
        {
          ...round,
          round: { ...round.round, name: 'Written exercise', kind: 'written-assessment' },
          status: null,
          rating,
          competencies: [{ name: 'Writing', counts: 'meets', words: [], evidence }],
        },
      ],
    }
    const model = decisionModel(content, frozen('decision', content), signing)
    const text = await plain(await renderSignedReport(model, fonts))
    expect(text).toContain('85 · well qualified. The table of outcomes gives 85 for 2 + 1.')
    expect(text).toContain(
      'Written exercise The rating of the work is 1, because all 2 competencies are met.',
    )
    expect(text).toContain('Vera Wong wrote: The second table repeats the first.')
    expect(text.indexOf('Decided in spite of this')).toBeLessThan(text.indexOf('Both competencies are met.'))
  })
})
