import { z } from 'zod'
import { PanelRole } from '#shared/domain/panel/person'
import { DecisionKind } from '#shared/domain/decision/deciding/decision-revision'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { FinishedInterview, Key, type SampleContent } from './sample-content'
import type { DrawReport } from './sample-world'

const Passage = z.strictObject({
  interview: Key,
  rater: Key,
  question: Key,
  competency: Key,
  level: z.string(),
  quote: z.string().min(1),
})
export type LaterPassage = Readonly<z.infer<typeof Passage>>

const Review = z.strictObject({
  /** Taken in turn. */
  forward: z.array(z.string()).min(1),
  /** On this applicant the two reviewers do not agree. */
  tied: Key,
  /** Names the first competency. */
  notForward: z.string(),
  minutesEach: z.int().min(1),
})

const Assessment = z.strictObject({
  round: z.string(),
  instructions: z.string(),
  minutes: z.int(),
  accommodation: z.string(),
  author: z.string(),
  pilot: z.strictObject({ by: z.string(), minutes: z.int(), findings: z.string() }),
  competencies: z.array(Key).min(1),
  works: z.array(z.strictObject({ applicant: Key, text: z.string() })),
  /** By the competencies' places, as all graders give them. */
  ratings: z.array(CompetencyRating),
  evidence: z.array(z.string()),
  analysis: z.string(),
  minutesEach: z.int().min(1),
})

/** What the sample is further along with, as it is written down in `later.json`. */
export const LaterContent = z.strictObject({
  later: z.literal(1),
  announcement: z.string(),
  /** Who sits on a panel besides. */
  panel: z.array(z.strictObject({ interview: Key, person: Key, role: PanelRole })),
  finished: z.array(FinishedInterview),
  passages: z.array(Passage),
  review: Review,
  assessment: Assessment,
  debrief: z.strictObject({
    interview: Key,
    recorder: Key,
    notes: z.string(),
    competency: Key,
    rating: CompetencyRating,
    reason: z.string(),
  }),
  decision: z.strictObject({ applicant: Key, role: Key, kind: DecisionKind, reason: z.string() }),
})
export type LaterContent = Readonly<z.infer<typeof LaterContent>>

/** What makes the sample further along, and what draws its decision. */
export interface Later {
  readonly content: LaterContent
  readonly drawReport: DrawReport
}

/** The sample's content with the sheets of those who sit on its panels besides. */
export function furtherAlong(content: SampleContent, later: LaterContent): SampleContent {
  return {
    ...content,
    action: { ...content.action, announcement: later.announcement },
    interviews: content.interviews.map((interview) => ({
      ...interview,
      panel: [
        ...interview.panel,
        ...later.panel
          .filter((each) => each.interview === interview.key)
          .map(({ person, role }) => ({ person, role })),
      ],
    })),
    finished: [...content.finished, ...later.finished],
  }
}
