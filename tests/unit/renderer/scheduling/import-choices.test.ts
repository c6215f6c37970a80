import { describe, expect, it } from 'vitest'
import { mapColumn, plainMapping } from '#shared/domain/scheduling/import/change-mapping'
import { choosePlan, importCounts } from '#shared/domain/scheduling/import/choose-rows'
import { guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import { unwrap } from '#shared/kernel/result'
import { badRows, rowStates } from '../../../../renderer/features/scheduling/import/row-states'
import { cells, CONTEXT, planOf } from '../../import/import-support'

const ROWS = [
  ['Last Name', 'First Name', 'Email', 'Role', 'Date', 'Start', 'SME'],
  ['Brandt', 'Uwe', 'uwe@example.org', 'Pilot', '2026-11-23', '9:00 AM', 'Ana Diaz'],
  ['Brandt', 'Uwe', 'uwe@example.org', 'Diver', '2026-11-24', '9:00 AM', 'Bo Ekman'],
  ['', 'Sam', 'no address', 'Pilot', '', '', ''],
  ['', '', '', '', '', '', ''],
]
const plan = planOf(ROWS, { addRoles: true })

describe('what is imported of a plan', () => {
  it('are the good rows, with the people and roles that they name and no others', () => {
    const chosen = choosePlan(plan, { leaveOutProblems: true, duplicates: new Set() })
    expect(importCounts(chosen)).toEqual({
      applicants: 1,
      interviews: 1,
      people: ['Ana Diaz'],
      roles: ['Pilot'],
    })
    expect(chosen.problems).toEqual([])
  })

  it('are duplicates only where they were ticked', () => {
    const chosen = choosePlan(plan, { leaveOutProblems: true, duplicates: new Set([3]) })
    expect(importCounts(chosen)).toEqual({
      applicants: 2,
      interviews: 2,
      people: ['Ana Diaz', 'Bo Ekman'],
      roles: ['Pilot', 'Diver'],
    })
  })

  it('keeps its problems, and so is refused, until bad rows are left out knowingly', () => {
    const chosen = choosePlan(plan, { leaveOutProblems: false, duplicates: new Set() })
    expect(chosen.problems).toEqual(plan.problems)
    expect(chosen.problems.length).toBeGreaterThan(0)
  })
})

describe('the state of a row', () => {
  it('is said for each, and a row with two problems counts once', () => {
    expect([...rowStates(plan)].sort(([a], [b]) => a - b)).toEqual([
      [1, 'passed-over'],
      [2, 'good'],
      [3, 'duplicate'],
      [4, 'problem'],
      [5, 'passed-over'],
    ])
    expect(plan.problems.length).toBe(2)
    expect(badRows(plan)).toBe(1)
  })
})

describe('a column that is given a meaning', () => {
  const mapping = unwrap(guessMapping(cells(ROWS)))
  const fields = (changed: typeof mapping) => changed.columns.map(({ field }) => field)

  it('takes it from the column that had it, where there is room for one', () => {
    expect(fields(mapColumn(mapping, 0, 'firstName')).slice(0, 2)).toEqual(['firstName', null])
  })

  it('leaves others theirs, where there is room for several', () => {
    expect(fields(mapColumn(mapping, 0, 'role'))).toEqual([
      'role',
      'firstName',
      'email',
      'role',
      'date',
      'start',
      'sme',
    ])
  })

  it('can be left out, and is then not read', () => {
    const changed = mapColumn(mapping, 6, null)
    expect(planImport(cells(ROWS), changed, { ...CONTEXT, addRoles: true }).people).toEqual([])
  })
})

describe('a sheet without headings that are known', () => {
  it('is read by what a person says of its columns', () => {
    const rows = cells([
      ['', ''],
      ['x', 'y'],
      ['Brandt', 'Uwe'],
    ])
    const mapping = mapColumn(mapColumn(plainMapping(rows), 0, 'lastName'), 1, 'firstName')
    expect(mapping.headerRow).toBe(1)
    expect(planImport(rows, mapping, CONTEXT).applicants).toMatchObject([
      { row: 3, lastName: 'Brandt', firstName: 'Uwe' },
    ])
  })

  it('may be empty', () => {
    expect(plainMapping([])).toEqual({ headerRow: 0, columns: [] })
  })
})
