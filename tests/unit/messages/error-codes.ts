import { parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-files'

const CODE = /^[a-z][a-z-]*(\.[a-z0-9-]+)*$/

/** Where a code of an `AppError` stands in the sources. */
export interface ErrorCode {
  readonly code: string
  readonly path: string
}

/**
 * Every code that the sources give to `new AppError(…)`: as a text, as a branch of a condition, or out of a
 * table of the same file (then every text of that file counts that looks like a code of the same area).
 */
export function errorCodes(sources: readonly SourceFile[]): readonly ErrorCode[] {
  return sources
    .filter(({ text }) => text.includes('AppError'))
    .flatMap(({ path, text }) => {
      const given = firstArguments(path, text)
      const codes = given.flatMap(codesIn)
      const areas = new Set(
        given
          .filter((argument) => argument.includes('['))
          .flatMap(codesIn)
          .map(areaOf),
      )
      const fromTables = codesIn(text).filter((code) => code.includes('.') && areas.has(areaOf(code)))
      return [...new Set([...codes, ...fromTables])].map((code) => ({ code, path }))
    })
}

function firstArguments(path: string, text: string): readonly string[] {
  const found: string[] = []
  const visitor = new Visitor({
    NewExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'AppError' || first === undefined) return
      found.push(text.slice(first.start, first.end))
    },
  })
  visitor.visit(parseSync(path, text).program)
  return found
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/'([^'\n]*)'/g)].flatMap(([, code = '']) => (CODE.test(code) ? [code] : []))
}

function areaOf(code: string): string {
  return code.slice(0, code.indexOf('.'))
}
