import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { Instant } from '../../../kernel/time'
import { revisionContent } from '../../../log/revision'
import { Duty } from '../../profile'
import { AssessmentRound } from '../../preparation/hiring-action'
import { InterviewStatus } from '../../scheduling/interview'
import { CompetencyRating } from '../../scoring/score-sheet'
import { SheetRevision } from '../../scoring/sheet-revision'
import { ExplainedRating } from '../explained-rating'
import { FrozenWords } from '../frozen-words'
import { Outcome } from '../outcome'
import { NamedRevision } from '../named-revision'

/** What can be decided on an applicant. The message is `decision.kind.<kind>`. */
export const DecisionKind = z.enum(['advance', 'hold', 'not-advance', 'refer', 'select'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** What stands against deciding now: it needs an override. The message is `decision.issue.<code>`. */
const IssueCode = z.enum([
  'sheet-missing',
  'sheet-unsigned',
  'sheet-returned',
  'sheet-forked',
  'sheet-not-here',
  'not-agreed',
  'consensus-changed',
  'consensus-unsigned',
  'not-passed',
  'not-referred',
])

/** `round` and `person` are names; empty where the issue is about none. */
export const DecisionIssue = z.object({ code: IssueCode, round: z.string(), person: z.string() })
export type DecisionIssue = Readonly<z.infer<typeof DecisionIssue>>

/** With who tied them. */
const Words = FrozenWords.extend({ rater: z.string() })

/** One round as the decision found it. */
const RoundBasis = z.object({
  round: AssessmentRound.pick({ name: true, kind: true }).extend({ id: Id }),
  /** The interview, or the review by which work is graded. */
  assessment: Id,
  /** Null of graded work. */
  status: InterviewStatus.nullable(),
  /** Of the role that is decided on; null where there is none. */
  rating: ExplainedRating.nullable(),
  competencies: z.array(
    z.object({
      name: z.string(),
      counts: CompetencyRating.nullable(),
      words: z.array(Words),
      /** What raters wrote for their rating; none in what was frozen before it was kept here. */
      evidence: z.array(z.object({ rater: z.string(), text: z.string() })).default([]),
    }),
  ),
  sheets: z.array(
    z.object({ rater: z.string(), revision: Hash, signed: z.boolean(), returned: z.boolean() }),
  ),
  /** What the panel agreed on, and who of it has signed that. */
  consensus: z.object({ revision: Hash, signedBy: z.array(z.string()) }).nullable(),
})
export type RoundBasis = Readonly<z.infer<typeof RoundBasis>>

/**
 * The content of a decision's revision: what was decided, and all that it rests on down to words of the applicant,
 * as it was then. Needs no other record to be read, printed or judged.
 */
export const DecisionRevision = z.object({
  decision: z.literal(1),
  action: SheetRevision.shape.action,
  applicant: SheetRevision.shape.applicant,
  /** Null for an applicant who applied for no role in particular. */
  role: z.object({ id: Id, name: z.string() }).nullable(),
  kind: DecisionKind,
  reason: z.string().trim().min(1).max(5000),
  /** Where the applicant stood by the rule; null where there was nothing to look up. */
  outcome: Outcome.nullable(),
  rounds: z.array(RoundBasis),
  issues: z.array(DecisionIssue),
  /** Why it was decided in spite of the issues; empty where there are none. */
  override: z.string().trim().max(5000),
  decidedBy: SheetRevision.shape.rater.omit({ role: true }).extend({ duty: Duty }),
  present: z.array(z.string()),
  decidedAt: Instant,
  supersedes: z.array(Hash),
  /** Why it takes the place of another; empty for the first. */
  change: z.string().trim().max(5000),
})
export type DecisionRevision = Readonly<z.infer<typeof DecisionRevision>>

export const DECISION_REVISION_KIND = 'decision'

/** A decision out of its revision's text; undefined where it is not what its hash says, or something else. */
export function decisionContent(text: string, revision: Hash): DecisionRevision | undefined {
  return revisionContent(DecisionRevision, DECISION_REVISION_KIND, text, revision)
}

/** Record `decision/<applicant>/<revision>/@<person>`: what was decided for which role, and when. */
export const Decision = NamedRevision.extend({ role: Id.nullable().default(null), kind: DecisionKind })
export type Decision = Readonly<z.infer<typeof Decision>>
