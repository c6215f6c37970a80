import { readFileSync } from 'node:fs'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { doubtfulWords, wordsIn } from '../../../../../renderer/features/interview/room/typing/spelling/words'

const speller = nspell(
  readFileSync('node_modules/dictionary-en/index.aff'),
  readFileSync('node_modules/dictionary-en/index.dic'),
)
const doubtful = (text: string, cursor?: number): string[] =>
  doubtfulWords(text, (word) => speller.correct(word), cursor).map(({ word }) => word)

describe('words to look at', () => {
  it('are those that the dictionary lacks, each once, where they stand first', () => {
    const text = 'She recieved the gauge readings; the crew recieved them too, and didn’t wiat.'
    expect(doubtfulWords(text, (word) => speller.correct(word))).toEqual([
      { word: 'recieved', start: 4 },
      { word: 'wiat', start: text.indexOf('wiat') },
    ])
    expect(speller.suggest('recieved')).toContain('received')
  })

  it.each([
    'FEMA and the EOC met at 5pm on the 3rd.',
    'A: wrote to avery.haldane@tidal.example, see C:\\tmp or tidal.example.',
    '',
  ])('are none in %j', (text) => {
    expect(doubtful(text)).toEqual([])
  })

  it('do not hold the word that is being written', () => {
    expect(doubtful('They levv', 9)).toEqual([])
    expect(doubtful('They levv ', 10)).toEqual(['levv'])
  })

  it('leave names out', () => {
    expect(wordsIn(['Siobhán Reyes-O’Malley', 'Flood plan'])).toEqual([
      'Siobhán',
      'Reyes',
      'O’Malley',
      'Flood',
      'plan',
    ])
  })
})
