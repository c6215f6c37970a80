import { describe, expect, it } from 'vitest'
import { linesOf, skewed, tooLong } from './support/file-size'
import { readSources } from './support/source-file'

const sizes = (...folders: string[]) =>
  readSources(...folders).map(({ path, text }) => ({ path, lines: linesOf(text) }))

const made = (...lines: number[]) => lines.map((count, index) => ({ path: `${index}.ts`, lines: count }))

describe('the length of files', () => {
  it('is never over 600 lines', () => {
    expect(tooLong(sizes('shared', 'electron', 'renderer', 'scripts', 'tests'))).toEqual([])
  })

  it('has a median of at most 80 and a ninth decile of at most 300 lines', () => {
    expect(skewed(sizes('shared', 'electron', 'renderer'))).toEqual([])
  })

  it('is caught where one file is too long', () => {
    expect(tooLong(made(10, 601))).toEqual(['1.ts has 601 lines'])
  })

  it('is caught where files in general are too long', () => {
    expect(skewed(made(81, 81, 10))).toHaveLength(1)
    expect(skewed(made(...Array.from({ length: 8 }, () => 20), 301, 301))).toHaveLength(1)
    expect(skewed(made(80, 20, 20, 20, 20, 20, 20, 20, 300, 600))).toEqual([])
  })

  it('is counted in lines, the last line break being none', () => {
    expect(linesOf('a\nb\n')).toBe(2)
  })
})
