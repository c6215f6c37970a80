import { describe, expect, it } from 'vitest'
import { expansionAt, isShortForm } from '../../../../../renderer/features/interview/room/typing/expansion'
import { speakerMark, timeMark } from '../../../../../renderer/features/interview/room/typing/marks'
import { plainText } from '../../../../../renderer/features/interview/room/typing/plain-text'

const OWN = [
  { short: 'fra', long: 'flood risk analysis' },
  { short: 'EOC', long: 'emergency operations center' },
  { short: 'w/o', long: 'without' },
]
/** The text with the short form before the cursor written out. */
const written = (text: string): string | undefined => {
  const found = expansionAt(text, text.length, OWN)
  return found && text.slice(0, found.start) + found.long + text.slice(found.end)
}

describe('an own abbreviation', () => {
  it.each([
    ['did the fra ', 'did the flood risk analysis '],
    ['(fra)', '(flood risk analysis)'],
    ['fra\n', 'flood risk analysis\n'],
    ['the EOC, ', undefined],
    ['the EOC,', 'the emergency operations center,'],
    ['Fra.', 'Flood risk analysis.'],
  ])('in %j becomes %j', (text, expanded) => {
    expect(written(text)).toBe(expanded)
  })

  it.each(['fra', 'infra ', 'frame ', 'eoc ', ' ', '', 'x'.repeat(30) + 'fra '])(
    'is not meant by %j',
    (text) => {
      expect(written(text)).toBeUndefined()
    },
  )

  it('is one word that can be typed', () => {
    expect(['fra', 'a1', 'r&d', 'é'].every(isShortForm)).toBe(true)
    expect(['', 'two words', 'w/o', 'x.', 'x'.repeat(21)].some(isShortForm)).toBe(false)
  })
})

describe('what is pasted', () => {
  it('keeps its words, with one kind of line end', () => {
    expect(plainText('a\r\nb\rc\u2028d\u0085e\tf\n')).toBe('a\nb\nc\nd\ne\tf\n')
    expect(plainText('Zoë — 東京 👩‍🚒')).toBe('Zoë — 東京 👩‍🚒')
  })

  it('brings nothing unseen', () => {
    expect(plainText('a\u0000b\u001B[31mc\u202Ed\u2066e\uFEFFf\u200Bg')).toBe('ab[31mcdefg')
    expect(plainText('half \uD83D and \uDE00 of one')).toBe('half  and  of one')
  })

  it('may be one long line', () => {
    const line = 'word '.repeat(200_000)
    expect(plainText(line)).toBe(line)
  })
})

describe('a mark', () => {
  it('of a speaker begins a line', () => {
    expect(speakerMark('', 0, 'A:')).toBe('A: ')
    expect(speakerMark('Why?\n', 5, 'A:')).toBe('A: ')
    expect(speakerMark('Why?', 4, 'A:')).toBe('\nA: ')
  })

  it('of the time stands apart from the words before', () => {
    expect(timeMark('then', 4, '12:40')).toBe(' [12:40] ')
    expect(timeMark('then ', 5, '12:40')).toBe('[12:40] ')
    expect(timeMark('', 0, '0:05')).toBe('[0:05] ')
  })
})
