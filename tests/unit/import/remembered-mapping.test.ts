import { describe, expect, it } from 'vitest'
import { mapColumn, plainMapping } from '#shared/domain/scheduling/import/change-mapping'
import {
  applyRemembered,
  mappingSetting,
  rememberMapping,
} from '#shared/domain/scheduling/import/remembered-mapping'
import { guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import { unwrap } from '#shared/kernel/result'
import { cells } from './import-support'

const AT = '2026-11-22T08:00:00.000Z'
const mappingOf = (...headings: readonly string[]) => unwrap(guessMapping(cells([headings, ['x', 'y', 'z']])))
const fieldsOf = ({ columns }: ReturnType<typeof mappingOf>) => columns.map(({ field }) => field)

describe('a mapping', () => {
  it('is remembered for files with the same headings, in whatever order they stand', () => {
    const first = mapColumn(mappingOf('Last Name', 'First Name', 'Code'), 2, 'applicantNumber')
    const again = mappingOf('  code', 'Last name', 'First Name')
    expect(mappingSetting(again)).toBe(mappingSetting(first))
    const applied = applyRemembered(again, rememberMapping(first, AT))
    expect(fieldsOf(applied)).toEqual(['applicantNumber', 'lastName', 'firstName'])
  })

  it('is another for files with one heading more', () => {
    expect(mappingSetting(mappingOf('Last Name', 'First Name', 'Code'))).not.toBe(
      mappingSetting(mappingOf('Last Name', 'First Name')),
    )
  })

  it('leaves a column out that was left out, though its heading could be guessed', () => {
    const before = mapColumn(mappingOf('Last Name', 'First Name', 'Phone'), 2, null)
    const applied = applyRemembered(
      mappingOf('Last Name', 'First Name', 'Phone'),
      rememberMapping(before, AT),
    )
    expect(fieldsOf(applied)).toEqual(['lastName', 'firstName', null])
  })

  it('keeps equal headings apart by their order', () => {
    const rows = cells([['A', 'A', 'B']])
    const before = mapColumn(mapColumn(plainMapping(rows), 0, 'lastName'), 1, 'firstName')
    expect(fieldsOf(applyRemembered(plainMapping(rows), rememberMapping(before, AT)))).toEqual([
      'lastName',
      'firstName',
      null,
    ])
  })

  it('has a name that a setting may have', () => {
    expect(mappingSetting(mappingOf('Last Name', 'First Name'))).toMatch(/^[A-Za-z0-9._-]{1,100}$/)
  })
})
