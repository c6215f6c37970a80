import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check'
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

  it('finds what a search of all rows finds, whatever was typed and taken back before, prepared or not', () => {
    const letters = string({ unit: constantFrom('a', 'b', 'é', ' ', '0'), maxLength: 6 })
    const typing = array(tuple(letters, nat(3)), { maxLength: 8 })
    assert(
      property(array(letters, { maxLength: 12 }), typing, (texts, typed) => {
        const rows = rowsOf(texts)
        const search = new RowSearch<(typeof rows)[number]>()
        for (const [text, turns] of typed) {
          let left = turns
          search.prepare(rows, () => (left -= 1) > 0)
          const query = searchWords(text)
          expect(search.find(rows, query)).toEqual(rows.filter(({ words }) => matchesWords(words, query)))
        }
      }),
    )
  })

  it('prepares in slices, and anew for other rows', () => {
    const rows = rowsOf(Array.from({ length: 1200 }, (_, at) => (at % 2 === 0 ? 'Adeyemi Bo' : 'Brandt Al')))
    const search = new RowSearch<(typeof rows)[number]>()
    let asked = 0
    const once = () => {
      asked += 1
      return asked % 2 === 1
    }
    expect([1, 2, 3].map(() => search.prepare(rows, once))).toEqual([false, false, true])
    expect(search.find(rows, ['a'])).toBe(rows)
    expect(search.find(rows, ['br'])).toHaveLength(600)
    const others = rowsOf(['Carter Zoe'])
    expect(search.find(others, ['c'])).toHaveLength(1)
    expect(search.prepare(others, () => true)).toBe(true)
    expect(search.find(others, ['br'])).toHaveLength(0)
  })
})
