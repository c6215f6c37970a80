import { describe, expect, it } from 'vitest'
import { isInPaper, paperWords } from '#shared/domain/scheduling/papers/paper-text'
import { searchWords } from '#shared/kernel/words'

const finds = (text: string, query: string) => isInPaper(paperWords(text), searchWords(query))

describe('a search in a paper', () => {
  it('finds beginnings of words in any order, without capitals and accents', () => {
    expect(finds('Señor José wrote PYTHON and Łódź', 'lodz pyth jose')).toBe(true)
    expect(finds('Señor José wrote PYTHON', 'senor ruby')).toBe(false)
    expect(finds('Python', 'ython')).toBe(false)
  })

  it('finds nothing where nothing is asked for, or where there is no text', () => {
    expect(finds('Python', ' ')).toBe(false)
    expect(finds('', 'python')).toBe(false)
  })

  it('keeps each word once, however long the paper is', () => {
    const text = 'Hydrology of rivers and lakes. '.repeat(10_000)
    expect(paperWords(text)).toBe(' hydrology of rivers and lakes')
  })

  it('looks through thousands of papers within a few frames', () => {
    const papers = Array.from({ length: 2000 }, (_, index) =>
      paperWords(
        Array.from({ length: 400 }, (_word, word) => `word${(index * 31 + word * 7) % 9000}`).join(' '),
      ),
    )
    const started = performance.now()
    const found = papers.filter((words) => isInPaper(words, ['word123', 'word1']))
    expect(found.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
