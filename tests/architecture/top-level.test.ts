import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/source-file'
import { topLevelViolations } from './support/top-level'

describe('the top level', () => {
  it('holds what was agreed, and tool configuration beside it', () => {
    expect(topLevelViolations(readdirSync(ROOT))).toEqual([])
  })

  it('lets nothing else in', () => {
    expect(topLevelViolations(['shared', 'src', 'utils.ts', '.gitignore'])).toEqual(['src', 'utils.ts'])
  })
})
