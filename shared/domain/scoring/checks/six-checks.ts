import { missingFromSheet, type MissingItem } from '../missing-from-sheet'
import { sheetDifferences, type SheetDifference } from '../sheet-differences'
import type { SheetRevision } from '../sheet-revision'
import { sheetWarnings, type SheetWarning } from '../sheet-warnings'
import type { CheckStanding } from './handed-sheets'
import { judgedSheet } from './judged-sheet'

/** In HR's order; the message is `check.<code>`. */
export const CHECKS = ['responses', 'ratings', 'analysis', 'agreement', 'fixed', 'signed'] as const
export type CheckCode = (typeof CHECKS)[number]

/** One of HR's six checks of a submitted sheet, as the program sees it. */
export interface SheetCheckResult {
  readonly code: CheckCode
  /** `look` where only a person can tell. */
  readonly answer: 'yes' | 'no' | 'look'
  /** Where to look. */
  readonly missing: readonly MissingItem[]
  readonly warnings: readonly SheetWarning[]
  readonly differences: readonly SheetDifference[]
}

/** What a check needs besides the sheet itself. */
export interface CheckedAlong {
  readonly standing: CheckStanding
  readonly signed: boolean
  /** What the sheet amends, where that is here. */
  readonly superseded: SheetRevision | undefined
}

const MISSING: Readonly<Record<MissingItem['code'], CheckCode>> = {
  'missing.response': 'responses',
  'missing.status': 'responses',
  'missing.rating': 'ratings',
  'missing.unsure': 'ratings',
  'missing.analysis': 'analysis',
  'missing.sentences': 'analysis',
  'missing.no-show': 'analysis',
}

/**
 * The six checks that HR makes of a submitted sheet: a response to every required question, a rating of every
 * competency of the right roles, an analysis of a few sentences, no contradiction between notes and ratings, what
 * was returned is fixed, and the signature.
 */
export function sixChecks(sheet: SheetRevision, along: CheckedAlong): readonly SheetCheckResult[] {
  const judged = judgedSheet(sheet)
  const missing = missingFromSheet(judged)
  const warnings = sheetWarnings(judged)
  return CHECKS.map((code) => {
    const found = missing.filter((item) => MISSING[item.code] === code)
    const { answer, differences } = code === 'fixed' ? fixed(sheet, along) : NOTHING
    const warned = warnings.filter((warning) => checkOf(warning) === code)
    return {
      code,
      answer:
        found.length > 0 || (code === 'signed' && !along.signed) ? 'no' : warned.length > 0 ? 'look' : answer,
      missing: found,
      warnings: warned,
      differences,
    }
  })
}

const UNLIKE: ReadonlySet<SheetWarning['code']> = new Set([
  'sheet-warning.skipped',
  'sheet-warning.added',
  'sheet-warning.out-of-order',
])

/** That this interview was not like the others belongs to what was asked. */
function checkOf({ code }: SheetWarning): CheckCode {
  return UNLIKE.has(code) ? 'responses' : 'agreement'
}

const NOTHING: Pick<SheetCheckResult, 'answer' | 'differences'> = { answer: 'yes', differences: [] }

/** A return is answered by an amendment; whether that mends it, a person sees by what is different. */
function fixed(
  sheet: SheetRevision,
  { standing, superseded }: CheckedAlong,
): Pick<SheetCheckResult, 'answer' | 'differences'> {
  if (standing === 'returned') return { answer: 'no', differences: [] }
  if (standing !== 'fixed') return { answer: 'yes', differences: [] }
  return {
    answer: 'look',
    differences: superseded === undefined ? [] : sheetDifferences(superseded, sheet),
  }
}
