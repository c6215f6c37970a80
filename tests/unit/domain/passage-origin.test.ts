import { beforeEach, describe, expect, it } from 'vitest'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { DecisionRevision } from '#shared/domain/decision/deciding/decision-revision'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { shareReference, withdrawReference } from '#shared/domain/interview/commands/reference-commands'
import {
  setPaperNotes,
  writePaperWords,
} from '#shared/domain/interview/paper-notes/commands/paper-note-commands'
import { WHOLE_PAGE } from '#shared/domain/interview/paper-notes/framing'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { judgedSheet } from '#shared/domain/scoring/checks/judged-sheet'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import { referenceOrigin } from '#shared/domain/scoring/frozen-references'
import type { PassageOrigin } from '#shared/domain/scoring/passages'
import { passagesOf } from '#shared/domain/scoring/passages-of'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { sheetWarnings } from '#shared/domain/scoring/sheet-warnings'
import { canonicalJson, hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeSheet, holdInterview, submit } from './support/held-interview'
import { secretOf } from './support/laptops'
import { makeWorld, type World } from './support/world'

const SHARED = 'She called both owners and wrote one rule. Nobody else had tried.'
const QUOTE = 'wrote one rule'
const ON_PAPER = 'I drew it on the wall for the night shift.'

let world: World
let place: { action: Id; interview: Id }
let noteTaker: Id
let question: Id
let competency: Id

beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
  noteTaker = await world.addSme('Noor Haddad')
  const panel = [
    { person: world.lead, role: 'lead' as const },
    { person: noteTaker, role: 'note-taker' as const },
  ]
  await world.run(updateInterview, { ...place, fields: { panel } })
  question = world.guide(1).guide.content.questions[0]?.id ?? ''
  competency = world.competencies()[0]?.id ?? ''
  await holdInterview(world, noteTaker)
  await holdInterview(world)
  await share(SHARED)
})

async function share(text: string): Promise<void> {
  await world.run(writeNotes, { ...place, question, text }, noteTaker)
  await world.run(shareReference, place, noteTaker)
}
const material = async () => unwrap(await loadSheetMaterial(world.records, { ...place, rater: world.lead }))
async function fromReference(): Promise<PassageOrigin> {
  const [shared] = (await material()).references.others
  if (shared === undefined) throw new Error('nothing is shared')
  return referenceOrigin(shared, question)
}
function words(text: string, quote: string, origin: PassageOrigin, level: string | null = 'competent') {
  const start = Math.max(0, text.indexOf(quote))
  const at = { start, end: start + quote.length, quote }
  return { ...place, ...at, passage: world.newId(), question, competency, level, origin }
}
async function tieShared(level = 'competent'): Promise<void> {
  await world.run(tiePassage, words(SHARED, QUOTE, await fromReference(), level), world.lead)
}
async function writeOnPaper(): Promise<Id> {
  const note = world.newId()
  const paper = { sha256: hashText('scan'), bytes: 10, mediaType: 'image/jpeg' as const }
  const picture = { sha256: hashText('picture'), width: 8, height: 6 }
  const shown = { page: 1, turn: 0 as const, crop: WHOLE_PAGE, order: 1, deleted: false }
  const notes = [{ id: note, note: { question, paper, picture, ...shown } }]
  await world.run(setPaperNotes, { ...place, notes }, world.lead)
  await world.run(writePaperWords, { ...place, note, text: ON_PAPER }, world.lead)
  return note
}
const standing = async () => passagesOf(await material()).map(({ quote, place: at }) => [quote, at !== null])

describe('words of what a note-taker shares', () => {
  it('are tied, and gone once they are changed or taken back', async () => {
    await tieShared()
    expect(await standing()).toEqual([[QUOTE, true]])
    await share(`At first nothing. ${SHARED}`)
    expect(await standing()).toEqual([[QUOTE, true]])
    await share('She wrote down two rules.')
    expect(await standing()).toEqual([[QUOTE, false]])
    await share(SHARED)
    await world.run(withdrawReference, place, noteTaker)
    expect(await standing()).toEqual([[QUOTE, false]])
  })

  it('are refused where they do not stand, so that nothing is evidence that nobody wrote down', async () => {
    const origin = await fromReference()
    expect(await world.refusal(tiePassage, words(SHARED, 'wrote ten rules', origin), world.lead)).toBe(
      'sheet.unknown-words',
    )
    const ofNobody: PassageOrigin = {
      ...origin,
      kind: 'reference',
      noteTaker: world.clerk,
      version: '0'.repeat(64),
    }
    expect(await world.refusal(tiePassage, words(SHARED, QUOTE, ofNobody), world.lead)).toBe(
      'sheet.unknown-words',
    )
    const onNoPaper: PassageOrigin = { kind: 'paper', note: world.newId() }
    expect(await world.refusal(tiePassage, words(ON_PAPER, 'wall', onNoPaper), world.lead)).toBe(
      'sheet.unknown-words',
    )
  })

  it('are frozen with the text that they stand in and its version, and found there again', async () => {
    await tieShared()
    world.now = '2026-11-23T16:00:00.000Z'
    await share(`${SHARED} And so on.`)
    const { content, frozen } = await submit(world)
    const text = `${SHARED} And so on.`
    const version = hashText(text)
    expect(content.references).toEqual([
      { noteTaker, name: 'Noor Haddad', question, text, version, at: '2026-11-23T16:00:00.000Z' },
    ])
    expect(content.passages).toMatchObject([
      { quote: QUOTE, origin: { kind: 'reference', noteTaker, version } },
    ])
    expect(passagesOf(judgedSheet(content))).toEqual(content.passages)

    const printed = scoreSheetModel(content, frozen)
    const where = 'Transcript of Noor Haddad, note-taker, shared Mon 23 Nov 2026, 11:00 EST'
    expect(printed.competencies[0]?.passages[0]?.origin).toContain(where)
    expect(printed.questions[0]?.references).toMatchObject([{ text }])
    // Sharing the same words again changes nothing; another word of that text does.
    world.now = '2026-11-23T16:30:00.000Z'
    await share(text)
    expect(sheetDifferences(content, (await freezeSheet(world, world.lead)).content)).toEqual([])
    await share(`${text} Or so.`)
    expect(sheetDifferences(content, (await freezeSheet(world, world.lead)).content)).toEqual([
      { part: 'passages' },
    ])
  })

  it('of other levels than the rating’s are flagged, in the working copy and in what was submitted', async () => {
    await world.run(rateSheet, { ...place, competency, rating: 'does-not-meet' }, world.lead)
    await tieShared()
    const { content } = await freezeSheet(world, world.lead)
    for (const sheet of [await material(), judgedSheet(content)]) {
      const codes = sheetWarnings(sheet).flatMap((warning) =>
        'competency' in warning && warning.competency === competency ? [warning.code] : [],
      )
      expect(codes).toEqual(['sheet-warning.contradicted'])
    }
  })
})

describe('words of paper notes', () => {
  it('are tied to what the page says in words, frozen, printed, and gone with the page', async () => {
    const note = await writeOnPaper()
    await world.run(tiePassage, words(ON_PAPER, 'on the wall', { kind: 'paper', note }), world.lead)
    const { content, frozen } = await freezeSheet(world, world.lead)
    expect(content.references).toBeUndefined()
    expect(content.passages).toMatchObject([{ quote: 'on the wall', origin: { kind: 'paper', note } }])
    expect(passagesOf(judgedSheet(content))).toEqual(content.passages)
    const files = new Map(['scan', 'picture'].map((name) => [hashText(name), new Uint8Array([1])]))
    expect(scoreSheetModel(content, frozen, { files }).competencies[0]?.passages[0]).toMatchObject({
      question: 'Question 1',
      origin: 'Paper notes, page 1 of 1',
    })
    await world.run(writePaperWords, { ...place, note, text: 'Nothing legible.' }, world.lead)
    expect(await standing()).toEqual([['on the wall', false]])
    const later = await freezeSheet(world, world.lead)
    expect(scoreSheetModel(later.content, later.frozen, { files }).competencies[0]?.passages[0]?.origin).toBe(
      'No longer on the paper notes',
    )
  })
})

describe('a decision', () => {
  it('says of all words that it rests on where they came from', async () => {
    await tieShared()
    const note = await writeOnPaper()
    await world.run(tiePassage, words(ON_PAPER, 'on the wall', { kind: 'paper', note }, null), world.lead)
    const sheets = [await submit(world), await submit(world, noteTaker)]
    for (const [index, { hash: revision }] of sheets.entries()) {
      const rater = index === 0 ? world.lead : noteTaker
      const closed = { action: world.action, assessment: world.interview, revision, key: secretOf('q') }
      await world.run(keepSealingKey, closed, rater)
      await world.run(openSheet, closed, rater)
    }
    const basis = await decisionBasis(world.records, {
      action: world.action,
      applicant: world.applicant,
      role: world.roles()[0]?.id ?? '',
      viewer: world.clerk,
      categories: ['qualified', 'well qualified', 'best qualified'],
      contentOf: (revision) => Promise.resolve(sheets.find(({ hash }) => hash === revision)?.content),
      consensusOf: () => Promise.resolve(undefined),
    })
    const rounds = DecisionRevision.shape.rounds.parse(basis?.rounds)
    expect(rounds[0]?.competencies[0]?.words).toMatchObject([
      { quote: QUOTE, origin: { kind: 'reference', name: 'Noor Haddad', version: hashText(SHARED) } },
      { quote: 'on the wall', origin: { kind: 'paper', page: 1, pages: 1 } },
    ])
  })
})

describe('what was frozen before there were origins', () => {
  it('reads, byte for byte, as it was: its words stand in the rater’s own transcript', async () => {
    const { content } = await freezeSheet(world, world.lead)
    expect(Object.keys(content)).not.toContain('references')
    expect(canonicalJson(SheetRevision.parse(content))).toBe(canonicalJson(content))
  })
})
