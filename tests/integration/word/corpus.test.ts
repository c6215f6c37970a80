import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yieldOf } from '../../support/guides/word-yield'

const FOLDER = join(import.meta.dirname, '../../fixtures/word')
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'))

describe('the corpus of Word files', () => {
  it('has a statement beside each file, and none without one', () => {
    const stated = readdirSync(FOLDER).filter((name) => name.endsWith('.expected.json'))
    expect(stated).toEqual(names.map((name) => `${name}.expected.json`))
  })

  it.each(names)('%s yields what stands beside it', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'))
    expect(await yieldOf(readFileSync(join(FOLDER, name)))).toEqual(expected)
  })
})
