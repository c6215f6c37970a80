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
  return CHECKS.map((code): SheetCheckResult => {
    const found = missing.filter((item) => MISSING[item.code] === code)
    const result = { code, missing: found, warnings: [], differences: [] }
    switch (code) {
      case 'responses':
      case 'ratings':
      case 'analysis':
        return Object.assign(result, { answer: yesOrNo(found.length === 0) })
      case 'agreement':
        return Object.assign(result, {
          answer: warnings.length === 0 ? ('yes' as const) : ('look' as const),
          warnings,
        })
      case 'fixed':
        return Object.assign(result, fixed(sheet, along))
      case 'signed':
        return Object.assign(result, { answer: yesOrNo(along.signed) })
    }
  })
}

function yesOrNo(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no'
}

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
