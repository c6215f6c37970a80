import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/kernel/app-error'
import { errorMessage, isMessageKey, message, messageKeys, messageOfCode } from '#shared/messages/catalogue'
import { errorCodes } from './error-codes'
import { readSources } from './source-files'

const sources = readSources()

describe('the message catalogue', () => {
  it('has a message for every error code in the sources', () => {
    const codes = errorCodes(sources)
    expect(codes.length).toBeGreaterThan(30)
    const missing = codes.filter(({ code }) => !isMessageKey(`error.${code}`))
    expect(missing).toEqual([])
  })

  it('finds codes in conditions, too', () => {
    const text = "throw new AppError(late ? 'area.late' : 'area.early', `x`)"
    expect(errorCodes([{ path: 'x.ts', text }]).map(({ code }) => code)).toEqual(['area.late', 'area.early'])
  })

  it('finds codes in tables, too, and no other texts', () => {
    const text =
      "const CODES = { A: 'disk.full', B: 'other.thing' }; throw new AppError(CODES[x] ?? 'disk.io')"
    expect(errorCodes([{ path: 'x.ts', text }]).map(({ code }) => code)).toEqual(['disk.io', 'disk.full'])
  })

  it('has no message that nothing uses', () => {
    const elsewhere = sources.filter(({ path }) => !path.startsWith('shared/messages/'))
    const literals = new Set(
      elsewhere.flatMap(({ text }) =>
        [...text.matchAll(/['"`]([a-z][\w.-]*)['"`]/gi)].map(([, name]) => name),
      ),
    )
    const families = new Set(
      elsewhere.flatMap(({ text }) =>
        [...text.matchAll(/`([a-z][\w.-]*[.-])\$\{/gi)].map(([, prefix]) => prefix ?? ''),
      ),
    )
    // A part that two kinds of work share names its words by their end.
    const ends = new Set(
      elsewhere.flatMap(({ text }) =>
        [...text.matchAll(/`\$\{\w+\}(\.[\w.-]+)`/g)].map(([, suffix]) => suffix ?? ''),
      ),
    )
    const byCode = ['error.', 'finding.', 'notice.', 'import.', 'warning.']
    const isNamed = (name: string) =>
      literals.has(name) ||
      [...families].some((prefix) => name.startsWith(prefix)) ||
      [...ends].some((suffix) => name.endsWith(suffix))
    const unused = messageKeys.filter((key) => {
      const codeFamily = byCode.find((prefix) => key.startsWith(prefix))
      return !isNamed(key) && !(codeFamily !== undefined && isNamed(key.slice(codeFamily.length)))
    })
    expect(unused).toEqual([])
  })

  it('puts values in, and says one of a thing differently from several', () => {
    expect(message('error.time.year-missing', { date: '3 May' })).toBe('“3 May” lacks a year. Add it.')
    expect(message('error.sheet.incomplete', { count: 1 })).toMatch(/^One thing is/)
    expect(message('error.sheet.incomplete', { count: 4 })).toMatch(/^4 things are/)
  })

  it('says something useful about a failure with a code that it does not know', () => {
    expect(errorMessage(new AppError('disk.on-fire'))).toContain('disk.on-fire')
    expect(messageOfCode('finding.chain.gap', { number: 3 }, 'error.unexpected')).toBe(
      'Change 3 of laptop ? is missing.',
    )
  })

  it('never takes a name from the prototype for a key', () => {
    expect(isMessageKey('toString')).toBe(false)
    expect(isMessageKey('__proto__')).toBe(false)
  })

  it('says to a person what to do: every error message is a sentence or more', () => {
    const bad = messageKeys.filter((key) => {
      if (!key.startsWith('error.')) return false
      return !/[.!]$/.test(messageOfCode(key, { count: 2 }, 'error.unexpected'))
    })
    expect(bad).toEqual([])
  })
})
