import type { Hash, Id } from '../../../kernel/ids'
import type { Instant } from '../../../kernel/time'
import { ratingForRole, ruleFor } from '../../scoring/rating-rules'
import type { SheetRevision } from '../../scoring/sheet-revision'
import { dissentersOn, type DebriefMaterial } from '../debrief-material'
import { ExplainedRating } from '../explained-rating'
import { wordsFor } from '../words-for'
import { ConsensusRevision } from './consensus-revision'

/** What a closing says about itself. */
export interface ClosingOccasion {
  readonly closedAt: Instant
  /** The consensuses that it takes the place of, and why; none and empty for the first. */
  readonly supersedes: readonly Hash[]
  readonly reason: string
}

/** A debrief as the content of a revision; undefined while a competency has no rating that counts. */
export function buildConsensus(
  material: DebriefMaterial,
  occasion: ClosingOccasion,
): ConsensusRevision | undefined {
  const { raters, recorder, debrief, ratings } = material
  const first = raters[0]?.sheet
  if (first === undefined || ratings.some(({ counts }) => counts === undefined)) return undefined
  const known = competenciesOf(raters.map(({ sheet }) => sheet))
  // Parsing leaves out what a revision does not hold.
  return ConsensusRevision.parse({
    consensus: 1,
    action: first.action,
    round: first.round,
    guide: first.guide,
    applicant: first.applicant,
    interview: first.interview,
    raters: raters.map(({ sheet, senior, revision }) => ({ ...sheet.rater, senior, sheet: revision })),
    recorder,
    competencies: ratings.map(({ competency, originals, consensus, counts }) => ({
      competency: known.get(competency),
      originals: originals.map(({ rater, rating }) => {
        const sheet = raters.find(({ id }) => id === rater)?.sheet
        return {
          rater,
          rating,
          evidence: sheet?.evidence[competency] ?? '',
          words: sheet === undefined ? [] : wordsFor(sheet, competency),
        }
      }),
      consensus: consensus ?? null,
      counts,
      reason: (debrief.reason[competency] ?? '').trim(),
      dissents: dissentersOn(competency, raters).map(({ rater, rating, words }) => ({
        rater: rater.id,
        rating,
        words,
      })),
    })),
    notes: debrief.notes.trim(),
    results: results(material, first),
    ...occasion,
  })
}

function competenciesOf(sheets: readonly SheetRevision[]) {
  return new Map(sheets.flatMap(({ competencies }) => competencies.map((each) => [each.id, each])))
}

/** The interview's rating for each role, by the rule that the sheets were made under. */
function results({ ratings }: DebriefMaterial, sheet: SheetRevision): ConsensusRevision['results'] {
  const { action, applicant, competencies, guide, round } = sheet
  const counts = Object.fromEntries(ratings.map((rating) => [rating.competency, rating.counts]))
  const rule = ruleFor(action.settings, round.kind)
  const roles: readonly (Id | null)[] =
    applicant.roles.length === 0 ? [null] : applicant.roles.map(({ id }) => id)
  return roles.flatMap((role) => {
    const rating = ratingForRole(counts, { guide: guide.content, competencies, rule }, role)
    if (rating === undefined) return []
    return [{ ...ExplainedRating.parse(rating), role }]
  })
}
