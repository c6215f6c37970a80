import { describe, expect, it } from 'vitest'
import { moveInGrid } from '../../../../renderer/components/data-table/grid-keys'
import { groupedItems, type GridItems } from '../../../../renderer/components/data-table/grouped-items'
import { inSortOrder } from '../../../../renderer/components/data-table/table-features'
import { textOrder } from '../../../../renderer/components/data-table/text-order'

const SIZE = { rows: 30, columns: 4, page: 10 }
const from = (row: number, column = 0) => ({ row, column })

/** The headings, and the numbers of the rows. */
const shown = (items: GridItems<string>) =>
  Array.from({ length: items.length }, (_, at) => {
    const item = items.at(at)
    return item?.kind === 'group' ? item.label : item?.index
  })

describe('the keys of a table', () => {
  it.each([
    ['ArrowDown', from(3), from(4)],
    ['ArrowDown', from(29), from(29)],
    ['ArrowUp', from(3), from(2)],
    ['PageDown', from(25), from(29)],
    ['PageUp', from(25), from(15)],
    ['Home', from(25), from(0)],
    ['End', from(3), from(29)],
  ])('%s moves from row %o to %o', (key, before, after) => {
    expect(moveInGrid(before, key, SIZE)).toEqual(after)
  })

  it('lead above the first row to the headings, along them and back', () => {
    expect(moveInGrid(from(0, 2), 'ArrowUp', SIZE)).toEqual(from(-1, 2))
    expect(moveInGrid(from(-1, 2), 'ArrowRight', SIZE)).toEqual(from(-1, 3))
    expect(moveInGrid(from(-1, 3), 'ArrowRight', SIZE)).toEqual(from(-1, 3))
    expect(moveInGrid(from(-1, 3), 'Home', SIZE)).toEqual(from(-1, 0))
    expect(moveInGrid(from(-1, 0), 'ArrowDown', SIZE)).toEqual(from(0, 0))
  })

  it('lead nowhere from the headings of an empty table, and other keys lead nowhere', () => {
    expect(moveInGrid(from(-1), 'ArrowDown', { ...SIZE, rows: 0 })).toBeUndefined()
    expect(moveInGrid(from(3), 'x', SIZE)).toBeUndefined()
    expect(moveInGrid(from(3), 'ArrowLeft', SIZE)).toBeUndefined()
  })
})

describe('rows that belong together', () => {
  it('stand under one heading, and are counted without it', () => {
    const rows = ['a1', 'a2', 'b1', 'c1', 'c2']
    const items = groupedItems(
      rows,
      (row) => row,
      (row) => row.slice(0, 1),
    )
    expect(shown(items)).toEqual(['a', 0, 1, 'b', 2, 'c', 3, 4])
    expect(rows.map((_, row) => items.placeOf(row))).toEqual([1, 2, 4, 6, 7])
    expect([items.placeOf(-1), items.placeOf(5), items.at(8), items.at(-1)]).toEqual([
      -1,
      -1,
      undefined,
      undefined,
    ])
  })

  it('stand alone where there is nothing to group by', () => {
    const items = groupedItems(['a1', 'b1'], (row) => row, undefined)
    expect(shown(items)).toEqual([0, 1])
    expect([items.placeOf(1), items.placeOf(2), items.placeOf(-1)]).toEqual([1, -1, -1])
    expect(shown(groupedItems<string>([], (row) => row, undefined))).toEqual([])
  })
})

describe('the order of texts', () => {
  it('knows no capitals and no accents, counts numbers as numbers, and puts the empty last', () => {
    const rows = ['A-10', 'Éva', '', 'a-9', 'eve', 'Zoé'].map((text) => ({ text }))
    expect(rows.sort(textOrder(({ text }) => text)).map(({ text }) => text)).toEqual([
      'a-9',
      'A-10',
      'Éva',
      'eve',
      'Zoé',
      '',
    ])
  })
})

describe('rows in the order of a column', () => {
  const rows = [
    { id: 1, text: 'b' },
    { id: 2, text: 'a' },
    { id: 3, text: 'b' },
  ]
  const byText = textOrder<{ text: string }>(({ text }) => text)
  const ids = (descending: boolean) => inSortOrder(rows, byText, descending).map(({ id }) => id)

  it('keep the order in which they came where they are equal, both ways', () => {
    expect(ids(false)).toEqual([2, 1, 3])
    expect(ids(true)).toEqual([1, 3, 2])
  })

  it('stay as they are without a column to sort by', () => {
    expect(inSortOrder(rows, undefined, true)).toBe(rows)
  })
})
