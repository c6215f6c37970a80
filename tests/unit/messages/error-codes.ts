import { parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-files'

const CODE = /^[a-z][a-z-]*(\.[a-z0-9-]+)*$/

/** Where a code of an `AppError` stands in the sources. */
export interface ErrorCode {
  readonly code: string
  readonly path: string
}

/**
 * Every code that the sources give to `new AppError(…)` as a text, alone or as a branch of a condition. Codes
 * that arrive in a variable are texts elsewhere; `unexpected` stands for what nobody foresaw.
 */
export function errorCodes(sources: readonly SourceFile[]): readonly ErrorCode[] {
  return sources
    .filter(({ text }) => text.includes('AppError'))
    .flatMap(({ path, text }) => {
      const codes: ErrorCode[] = []
      const visitor = new Visitor({
        NewExpression(node) {
          if (node.callee.type !== 'Identifier' || node.callee.name !== 'AppError') return
          const [first] = node.arguments
          if (first === undefined) return
          for (const [, code = ''] of text.slice(first.start, first.end).matchAll(/'([^'\n]*)'/g)) {
            if (CODE.test(code)) codes.push({ code, path })
          }
        },
      })
      visitor.visit(parseSync(path, text).program)
      return codes
    })
}
