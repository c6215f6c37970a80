import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { Instant } from '../../../kernel/time'
import { revisionContent } from '../../../log/revision'
import { ExplainedRating } from '../explained-rating'
import { FrozenWords } from '../frozen-words'
import { CompetencyRating } from '../../scoring/score-sheet'
import { SheetRevision } from '../../scoring/sheet-revision'

const Sheet = SheetRevision.shape

/** A rater of the panel, and which of their sheets the panel talked about. */
const PanelRater = Sheet.rater.extend({ senior: z.boolean(), sheet: Hash })

/** One competency: what each gave before, what the panel agreed on and why, and who does not go along. */
const AgreedCompetency = z.object({
  competency: Sheet.competencies.element,
  originals: z.array(
    z.object({
      rater: Id,
      rating: CompetencyRating,
      evidence: z.string(),
      /** What the rater tied; none in what was frozen before it was kept here. */
      words: z.array(FrozenWords).default([]),
    }),
  ),
  /** Null where everybody had given the same and nothing else was agreed on. */
  consensus: CompetencyRating.nullable(),
  counts: CompetencyRating,
  reason: z.string(),
  dissents: z.array(z.object({ rater: Id, rating: CompetencyRating, words: z.string() })),
})

/**
 * The content of a consensus sheet's revision: what a panel agreed on beside what each gave, as it was when the
 * debrief was closed. Needs no other record to be read, printed or judged.
 */
export const ConsensusRevision = z.object({
  consensus: z.literal(1),
  action: Sheet.action,
  round: Sheet.round,
  guide: Sheet.guide.omit({ content: true }),
  applicant: Sheet.applicant,
  interview: Sheet.interview,
  /** In the order in which they spoke. */
  raters: z.array(PanelRater),
  /** Who of them wrote it down. */
  recorder: Id,
  /** The most divergent first, as they were talked about. */
  competencies: z.array(AgreedCompetency),
  notes: z.string(),
  /** The interview's rating for each role; `role` is null where the applicant is considered for none in particular. */
  results: z.array(ExplainedRating.extend({ role: Id.nullable() })),
  closedAt: Instant,
  /** The consensuses that it takes the place of, and why; none and empty for the first. */
  supersedes: z.array(Hash),
  reason: z.string(),
})
export type ConsensusRevision = Readonly<z.infer<typeof ConsensusRevision>>

export const CONSENSUS_REVISION_KIND = 'consensus-sheet'

/** A consensus out of its revision's text; undefined where it is not what its hash says, or something else. */
export function consensusContent(text: string, revision: Hash): ConsensusRevision | undefined {
  return revisionContent(ConsensusRevision, CONSENSUS_REVISION_KIND, text, revision)
}
