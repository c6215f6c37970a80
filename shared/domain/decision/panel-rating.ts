import type { Id } from '../../kernel/ids'
import type { CompetencyRating } from '../scoring/score-sheet'
import type { SheetRevision } from '../scoring/sheet-revision'

/** From the lowest to the highest. */
const STEPS: Readonly<Record<CompetencyRating, number>> = { 'does-not-meet': 0, meets: 1, exceeds: 2 }

/** What one rater gave, before anyone discussed it. */
export interface OriginalRating {
  readonly rater: Id
  readonly rating: CompetencyRating
}

/** What a panel makes of one competency of one interview. The originals are kept beside the consensus. */
export interface PanelRating {
  readonly competency: Id
  readonly originals: readonly OriginalRating[]
  readonly consensus: CompetencyRating | undefined
  /** What counts: the consensus, else what every rater gave alike; never an average. */
  readonly counts: CompetencyRating | undefined
  /** The steps between the lowest and the highest original. */
  readonly spread: 0 | 1 | 2
}

/** What panel ratings are read from: the newest sheet of each rater. */
export type PanelSheet = Pick<SheetRevision, 'ratings' | 'competencies'> & {
  readonly rater: Pick<SheetRevision['rater'], 'id'>
}

/**
 * The ratings of an interview side by side, in the order of the first sheet's competencies. `sheets` are the
 * newest of each rater, `consensus` what the panel agreed on afterwards.
 */
export function panelRatings(
  sheets: readonly PanelSheet[],
  consensus: Readonly<Record<Id, CompetencyRating | null | undefined>> = {},
): readonly PanelRating[] {
  const competencies = new Set(sheets.flatMap((sheet) => sheet.competencies.map(({ id }) => id)))
  return [...competencies].map((competency) => {
    const originals = sheets.flatMap(({ rater, ratings }) => {
      const rating = ratings[competency]
      return rating === undefined ? [] : [{ rater: rater.id, rating }]
    })
    const agreed = consensus[competency] ?? undefined
    const spread = spreadOf(originals.map(({ rating }) => rating))
    const alike = originals.length === sheets.length && spread === 0 ? originals[0]?.rating : undefined
    return { competency, originals, consensus: agreed, counts: agreed ?? alike, spread }
  })
}

/** The most divergent first; those alike stay in the order in which they were asked. */
export function byDivergence(ratings: readonly PanelRating[]): readonly PanelRating[] {
  return [...ratings].sort((left, right) => right.spread - left.spread)
}

function spreadOf(ratings: readonly CompetencyRating[]): 0 | 1 | 2 {
  const steps = ratings.map((rating) => STEPS[rating])
  const spread = Math.max(...steps, 0) - Math.min(...steps, steps.length === 0 ? 0 : 2)
  return spread === 0 ? 0 : spread === 1 ? 1 : 2
}
