import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yieldOf } from '../../support/applicants/spreadsheet-yield'

const FOLDER = join(import.meta.dirname, '../../fixtures/spreadsheets')
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'))

describe('the corpus of awkward spreadsheets', () => {
  it('has a statement beside each file, and none without one', () => {
    const stated = readdirSync(FOLDER).filter((name) => name.endsWith('.expected.json'))
    expect(stated).toEqual(names.map((name) => `${name}.expected.json`))
  })

  it.each(names)('%s yields what stands beside it', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'))
    const found: unknown = JSON.parse(JSON.stringify(await yieldOf(readFileSync(join(FOLDER, name)), name)))
    expect(found).toEqual(expected)
  })
})
