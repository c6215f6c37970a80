import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowSearch } from '#shared/domain/scheduling/row-search'
import { joinedWords, matchesWords, searchWords } from '#shared/kernel/words'

const rowsOf = (texts: readonly string[]) =>
  texts.map((text, id) => ({ id, words: joinedWords(searchWords(text)) }))
const ROWS = rowsOf(['García Luz 00417', 'Gardner Bo 00418', 'Brandt Uwe 00511'])

describe('the search of rows key by key', () => {
  it('finds by the beginnings of all words, in the order in which the rows came', () => {
    const search = new RowSearch<(typeof ROWS)[number]>()
    const ids = (text: string) => search.find(ROWS, searchWords(text)).map(({ id }) => id)
    expect(['g', 'ga', 'gar', 'gar 0', 'gar 0041', 'gar 00418'].map(ids)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [1],
    ])
    expect(ids('gar')).toEqual([0, 1])
    expect(ids('br')).toEqual([2])
    expect(search.find(ROWS, [])).toBe(ROWS)
  })

  it('looks at other rows anew', () => {
    const search = new RowSearch<(typeof ROWS)[number]>()
    expect(search.find(ROWS, ['gar'])).toHaveLength(2)
    expect(search.find([...ROWS].reverse(), ['gard']).map(({ id }) => id)).toEqual([1])
    expect(search.find(ROWS.slice(2), ['brandt'])).toHaveLength(1)
  })

  it('finds what a search of all rows finds, whatever was typed and taken back before', () => {
    const letters = string({ unit: constantFrom('a', 'b', ' ', '0'), maxLength: 6 })
    assert(
      property(array(letters, { maxLength: 12 }), array(letters, { maxLength: 8 }), (texts, typed) => {
        const rows = rowsOf(texts)
        const search = new RowSearch<(typeof rows)[number]>()
        for (const text of typed) {
          const query = searchWords(text)
          expect(search.find(rows, query)).toEqual(rows.filter(({ words }) => matchesWords(words, query)))
        }
      }),
    )
  })
})
