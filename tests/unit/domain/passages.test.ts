import { assert, pre, property, string } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { passagesOf } from '#shared/domain/scoring/passages-of'
import { tiePassage, untiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { findPassage, markedWords } from '#shared/domain/scoring/passages'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { unwrap } from '#shared/kernel/result'
import { freezeSheet, holdInterview, submit } from './support/held-interview'
import { makeWorld, type World } from './support/world'

describe('words that were marked', () => {
  it('are without the spaces around them, where they stand', () => {
    expect(markedWords('I asked  both owners. ', 1, 9)).toEqual({ start: 2, end: 7, quote: 'asked' })
    expect(markedWords('I asked', 1, 2)).toBeUndefined()
    expect(markedWords('I asked', 3, 3)).toBeUndefined()
  })

  it('are found again wherever they went, whatever was written around them', () => {
    const text = string({ unit: 'grapheme', maxLength: 40 })
    assert(
      property(text, text, text, text, text, (before, words, after, typedBefore, typedAfter) => {
        const marked = markedWords(before + words + after, before.length, before.length + words.length)
        pre(marked !== undefined)
        const edited = typedBefore + before + words + after + typedAfter
        const place = findPassage(edited, marked)
        expect(place).toBeDefined()
        expect(edited.slice(place?.start, place?.end)).toBe(marked.quote)
      }),
    )
  })

  it('are those nearest to where they stood, of several that are alike', () => {
    const quote = 'both owners'
    const text = 'both owners, then both owners, at last both owners'
    expect(findPassage(text, { start: 20, end: 31, quote })).toEqual({ start: 18, end: 29 })
    expect(findPassage(text, { start: 500, end: 511, quote })).toEqual({ start: 39, end: 50 })
  })

  it('stay the same in another line, and are gone when a word is', () => {
    const tied = { start: 0, end: 15, quote: 'wrote (one) rule' }
    expect(findPassage('I wrote\n (one)  rule.', tied)).toEqual({ start: 2, end: 20 })
    expect(findPassage('I wrote one rule.', tied)).toBeUndefined()
  })
})

describe('a passage of one’s own transcript', () => {
  const QUOTE = 'asked both owners, wrote down one rule'
  let world: World
  let place: { action: string; interview: string }
  let question: string
  let competency: string
  const material = async () => unwrap(await loadSheetMaterial(world.records, { ...place, rater: world.lead }))
  const input = async (other: Partial<Parameters<typeof tiePassage.plan>[1]> = {}) => {
    const { notes } = await material()
    const start = (notes.transcript[question] ?? '').indexOf(QUOTE)
    const words = { start, end: start + QUOTE.length, quote: QUOTE }
    return { ...place, passage: world.newId(), question, competency, level: 'competent', ...words, ...other }
  }
  beforeEach(async () => {
    world = await makeWorld()
    place = { action: world.action, interview: world.interview }
    question = world.guide(1).guide.content.questions[0]?.id ?? ''
    competency = world.competencies()[0]?.id ?? ''
    await holdInterview(world)
  })

  it('is tied to a level, untied, and tied again as it was', async () => {
    const tied = await input()
    const { passage } = tied
    await world.run(tiePassage, tied, world.lead)
    expect(passagesOf(await material())).toMatchObject([{ id: passage, quote: QUOTE, level: 'competent' }])
    await world.run(tiePassage, { ...tied, level: null }, world.lead)
    expect(passagesOf(await material())).toMatchObject([{ id: passage, level: null }])
    await world.run(untiePassage, { ...place, passage, deleted: true }, world.lead)
    expect(passagesOf(await material())).toEqual([])
    await world.run(untiePassage, { ...place, passage, deleted: false }, world.lead)
    expect(passagesOf(await material())).toMatchObject([{ id: passage, quote: QUOTE }])
  })

  it('is refused for what this sheet does not rate, and to who is not on the panel', async () => {
    const other = world.competencies()[2]?.id ?? ''
    expect(await world.refusal(tiePassage, await input({ competency: other }), world.lead)).toBe(
      'sheet.unknown-competency',
    )
    expect(await world.refusal(tiePassage, await input({ level: 'splendid' }), world.lead)).toBe(
      'sheet.unknown-level',
    )
    expect(await world.refusal(tiePassage, await input(), world.clerk)).toBe('interview.not-on-panel')
    const unknown = { ...place, passage: world.newId(), deleted: true }
    expect(await world.refusal(untiePassage, unknown, world.lead)).toBe('sheet.unknown-passage')
  })

  it('survives edits of the transcript by its words, and is marked where they are gone', async () => {
    await world.run(tiePassage, await input(), world.lead)
    const text = `At first nothing. Then I ${QUOTE}.`
    await world.run(writeNotes, { ...place, question, text }, world.lead)
    expect(passagesOf(await material())[0]?.place).toEqual({ start: 25, end: 25 + QUOTE.length })
    await world.run(writeNotes, { ...place, question, text: 'I forgot.' }, world.lead)
    expect(passagesOf(await material())[0]).toMatchObject({ quote: QUOTE, place: null })
  })

  it('is frozen with the sheet, is a difference of an amendment, and is printed with its level', async () => {
    await world.run(tiePassage, await input(), world.lead)
    const { content, frozen } = await submit(world)
    expect(content.passages).toMatchObject([{ competency, question, quote: QUOTE, level: 'competent' }])
    const { passages } = scoreSheetModel(content, frozen).competencies[0] ?? {}
    expect(passages).toEqual([{ level: 'Competent', quote: QUOTE, question: 'Question 1', origin: '' }])

    await world.run(writeNotes, { ...place, question, text: 'I forgot.' }, world.lead)
    const later = await freezeSheet(world, world.lead)
    expect(sheetDifferences(content, later.content)).toContainEqual({ part: 'passages' })
    expect(scoreSheetModel(later.content, later.frozen).competencies[0]?.passages[0]).toMatchObject({
      question: 'Question 1',
      origin: 'No longer in the transcript',
    })
  })

  it('is none in what was frozen before there were any', async () => {
    const { passages: _, ...earlier } = (await freezeSheet(world, world.lead)).content
    expect(SheetRevision.parse(earlier).passages).toEqual([])
  })
})
