import type { Id } from '../../kernel/ids'
import { compareByName, type Named } from '../scheduling/names'
import type { VeteransPreference } from '../scheduling/apart/apart'
import type { OutcomeRow } from '../preparation/outcome-table'
import type { DecisionKind } from './deciding/decision-revision'
import type { Outcome } from './outcome'

/** An applicant who passed for a role, with what HR alone knows of them. */
export interface PassedApplicant extends Named {
  readonly applicant: Id
  readonly number: string
  readonly outcome: Extract<Outcome, { readonly kind: 'passed' }>
  /** Of the rounds, in their order: what the outcome was looked up by. */
  readonly ratings: readonly (1 | 2)[]
  /** Undefined where it was not said, or this laptop may not read it. */
  readonly preference: VeteransPreference | undefined
  /** What was decided; undefined while nothing is. */
  readonly decided: DecisionKind | undefined
}

export interface CertificateEntry extends PassedApplicant {
  /** In the highest category because of a compensable disability, not by the rating. */
  readonly moved: boolean
}

/** A quality category. Nobody in it stands before another but for veterans' preference: ties stay ties. */
export interface Category {
  readonly name: string
  readonly score: number
  /** Those with veterans' preference, who go before the others of their category; by name. */
  readonly preferred: readonly CertificateEntry[]
  /** By name. */
  readonly others: readonly CertificateEntry[]
}

export interface CertificateOptions {
  /**
   * Whether CP and CPS go to the highest category, as for all positions but scientific and professional ones at GS-9
   * and higher (5 CFR 337.304).
   */
  readonly compensableFirst: boolean
  /** The hiring action's: its highest category is there even where nobody is in it by rating. */
  readonly table: readonly OutcomeRow[]
}

const PREFERRED: ReadonlySet<VeteransPreference> = new Set(['TP', 'XP', 'CP', 'CPS', 'SSP'])
const COMPENSABLE: ReadonlySet<VeteransPreference> = new Set(['CP', 'CPS'])

/** Whether a code gives veterans' preference. */
export function isPreferred(preference: VeteransPreference | undefined): boolean {
  return preference !== undefined && PREFERRED.has(preference)
}

/**
 * Those who passed by category, the highest first, as HR lists them: preference is applied here, after the rating and
 * outside it. Source: category rating, 5 U.S.C. 3319.
 */
export function certificate(
  passed: readonly PassedApplicant[],
  { compensableFirst, table }: CertificateOptions,
): readonly Category[] {
  const names = new Map(table.map(({ score, category }) => [score, category]))
  for (const { outcome } of passed) names.set(outcome.score, outcome.category)
  const scores = [...names.keys()].sort((a, b) => b - a)
  const [highest = 0] = scores
  const placed = passed.map((each) => {
    const compensable = each.preference !== undefined && COMPENSABLE.has(each.preference)
    const moved = compensableFirst && compensable && each.outcome.score !== highest
    return { entry: { ...each, moved }, score: moved ? highest : each.outcome.score }
  })
  return scores.flatMap((score) => {
    const entries = placed
      .filter((each) => each.score === score)
      .map(({ entry }) => entry)
      .sort(compareByName)
    if (entries.length === 0) return []
    return [
      {
        name: names.get(score) ?? '',
        score,
        preferred: entries.filter(({ preference }) => isPreferred(preference)),
        others: entries.filter(({ preference }) => !isPreferred(preference)),
      },
    ]
  })
}
