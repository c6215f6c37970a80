import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson, hashText, type Json } from '#shared/kernel/canonical'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision, readRevision } from '#shared/log/revision'
import { runs } from './support/runs'

// The long mode tries everything ten times as often.
vi.setConfig({ testTimeout: 120_000 })

const zeros = (length: number) => new Uint8Array(length)
const ones = (length: number) => new Uint8Array(length).fill(1)
const codeOf = (text: string, hash: string) => {
  const read = readRevision(text, hash)
  return read.ok ? 'read' : read.error.code
}

/** No program here writes a key `__proto__`. */
const plainJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__"'))

describe('a revision', () => {
  it('reads back as what was frozen', () => {
    fc.assert(
      fc.property(plainJson, (content) => {
        const { hash, text } = freezeRevision(
          'score-sheet',
          JSON.parse(JSON.stringify(content)) as Json,
          zeros,
        )
        return canonicalJson(unwrap(readRevision(text, hash)).content) === canonicalJson(content)
      }),
      runs(500),
    )
  })

  it('has a hash that its content alone does not tell', () => {
    const content = { analysis: 'No-show' }
    expect(freezeRevision('score-sheet', content, zeros).hash).not.toBe(
      freezeRevision('score-sheet', content, ones).hash,
    )
  })

  it('is noticed when a single character differs', () => {
    const { hash, text } = freezeRevision('score-sheet', { analysis: 'Good.' }, zeros)
    for (let index = 0; index < text.length; index += 1) {
      const altered = `${text.slice(0, index)}~${text.slice(index + 1)}`
      expect(codeOf(altered, hash)).toBe('revision.altered')
    }
  })

  it('is refused, not read in part, when it holds a key that objects treat in their own way', () => {
    const { hash, text } = freezeRevision(
      'score-sheet',
      JSON.parse('{"__proto__":{"rating":2}}') as Json,
      zeros,
    )
    expect(codeOf(text, hash)).toBe('revision.unreadable')
  })

  it('is refused when it holds a number that is none', () => {
    const { text } = freezeRevision('score-sheet', { rating: 2 }, zeros)
    const beyond = text.replace('"rating":2', '"rating":1e400')
    expect(beyond).not.toBe(text)
    expect(codeOf(beyond, hashText(beyond))).toBe('revision.unreadable')
  })

  it('is refused when it is no revision, though its hash is right', () => {
    const { text } = freezeRevision('score-sheet', { analysis: 'Good.' }, zeros)
    for (const other of [
      '',
      'not JSON',
      '{}',
      text.replace('{', '{ '),
      text.replace('"revision":1', '"revision":2'),
    ]) {
      expect(codeOf(other, hashText(other))).toBe('revision.unreadable')
    }
  })
})
