import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { expect, it } from 'vitest'
import { EMPTY_CELL, textCell } from '#shared/domain/scheduling/import/cells'
import { packSheet, unpackRows } from '#shared/domain/scheduling/import/packed-sheet'

const cells = string().map(textCell)
const dates = record({
  text: string(),
  kind: constantFrom('date' as const, 'number' as const, 'time' as const, 'boolean' as const),
  iso: constantFrom('2026-11-20', '09:30'),
})

it('comes out of the pack as it went in', () => {
  assert(
    property(array(array(cells)), array(dates), (rows, row) => {
      const sheet = { name: 'A', hidden: false, rows: [...rows, row] }
      const packed = packSheet(sheet)
      expect(unpackRows(packed.packed)).toEqual(sheet.rows)
      expect(packed.count).toBe(sheet.rows.length)
      expect(packed.top).toEqual(sheet.rows.slice(0, packed.top.length))
    }),
  )
})

it('shows what follows the first row that is not blank', () => {
  const blank = Array.from({ length: 150 }, () => [EMPTY_CELL])
  const rows = [...blank, ...Array.from({ length: 150 }, (_, at) => [textCell(String(at))])]
  const { top, count } = packSheet({ name: 'A', hidden: true, rows })
  expect(top).toEqual(rows.slice(0, 250))
  expect(count).toBe(300)
})
