import { describe, expect, it } from 'vitest'
import { clockViolations } from './support/clock-use'
import { readSources, sourceOf } from './support/source-file'

const violations = (path: string, text: string) => clockViolations([sourceOf(path, text)])

describe('dates, times and zones', () => {
  it('are read from a clock in one place per layer, and made and written in one module', () => {
    expect(clockViolations(readSources('shared', 'electron', 'renderer'))).toEqual([])
  })

  it.each([
    ['electron/journal/append.ts', 'const now = Date.now()'],
    ['renderer/commands/submit.ts', 'const now = new Date()'],
    ['electron/signing/self-issued.ts', 'const now = new Date()'],
    ['shared/domain/scheduling/interview.ts', 'const start = new Date(text)'],
    ['renderer/features/panel/people.tsx', 'const shown = when.toLocaleDateString()'],
    ['renderer/app/clock.ts', "const shown = Intl.DateTimeFormat('en')"],
  ])('are caught in %s: %s', (path, text) => {
    expect(violations(path, text)).toHaveLength(1)
  })

  it('may be spoken of in comments', () => {
    expect(violations('shared/log/x.ts', '/** Never Date.now(). */\n// nor new Date()\nexport {}')).toEqual(
      [],
    )
  })
})
