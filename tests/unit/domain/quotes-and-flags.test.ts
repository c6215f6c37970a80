import { beforeEach, describe, expect, it } from 'vitest'
import { flagPlace } from '#shared/domain/interview/commands/flag-commands'
import { Notes } from '#shared/domain/interview/notes'
import { openFlags, placeOfFlag, wordsBefore } from '#shared/domain/interview/place-flag'
import { quotesIn, toggleQuote } from '#shared/domain/interview/quoted'
import { privateChain, recordIds } from '#shared/domain/record-ids'
import { readAs } from '#shared/log/read-as'
import { makeWorld, type World } from './support/world'

describe('a quote', () => {
  it('is what stands between quotation marks of a line', () => {
    const text = 'A: “We closed it.” Then “nobody asked\nand “Who pays?”'
    const quotes = quotesIn(text)
    expect(quotes.map(({ quote }) => quote)).toEqual(['We closed it.', 'Who pays?'])
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['We closed it.', 'Who pays?'])
  })

  it('is marked without the spaces around it, and the marks come off again', () => {
    expect(toggleQuote(' we closed it \n')).toBe(' “we closed it” \n')
    expect(toggleQuote(' “we closed it” \n')).toBe(' we closed it \n')
    expect(toggleQuote('  ')).toBe('  ')
  })
})

describe('a flag', () => {
  let world: World
  beforeEach(async () => {
    world = await makeWorld()
  })

  it('is found again by the words before it', () => {
    const text = 'First line\nand we closed the gate at night, all of us'
    const place = text.indexOf(' at night')
    const words = wordsBefore(text, place)
    expect(words).toBe('and we closed the gate')
    const flag = { question: 'q', words, cleared: false }
    expect(placeOfFlag(text, flag)).toBe(place)
    expect(placeOfFlag(`Well. ${text}`, flag)).toBe(place + 6)
    expect(placeOfFlag('Something else', flag)).toBe('Something else'.length)
    expect(wordsBefore(`${'word '.repeat(100)}end`, 503).length).toBeLessThanOrEqual(60)
    expect(wordsBefore(text, 0)).toBe('')
  })

  it('is the rater’s own, private, and stays until it is cleared', async () => {
    const [first, second] = [world.newId(), world.newId()]
    const at = { action: world.action, interview: world.interview, words: 'here' }
    const change = await world.run(
      flagPlace,
      { ...at, flag: first, question: world.newId(), cleared: false },
      world.lead,
    )
    expect(change.header.chain).toBe(privateChain(world.action))
    const question = world.newId()
    await world.run(flagPlace, { ...at, flag: second, question, cleared: false }, world.lead)
    await world.run(flagPlace, { ...at, flag: first, question, cleared: true }, world.lead)
    const view = world.records.view(recordIds.notes(world.interview, world.lead))
    const flags = view && readAs(Notes, view)?.flag
    expect(openFlags(flags ?? {}, [{ id: question }]).map(({ id }) => id)).toEqual([second])
  })
})
