import { describe, expect, it } from 'vitest'
import { markerViolations } from './support/markers'
import markers from './support/markers.json'
import { readSources, sourceOf } from './support/source-file'

const violations = (path: string, text: string) => markerViolations([sourceOf(path, text)])

describe('suppressions and markers', () => {
  it('are nowhere', () => {
    const files = readSources('shared', 'electron', 'renderer', 'scripts', 'tests')
    expect(markerViolations(files)).toEqual([])
  })

  it.each(markers.anywhere)('are caught: %s', (text) => {
    expect(violations('shared/x.ts', text)).toHaveLength(1)
  })

  it.each(markers.inTests)('are caught in tests, where they are fixed waits: %s', (text) => {
    expect(violations('tests/e2e/x.ts', text)).toHaveLength(1)
  })
})
