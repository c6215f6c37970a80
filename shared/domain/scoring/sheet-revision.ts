import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant, Slot } from '../../kernel/time'
import { revisionContent } from '../../log/revision'
import { FollowUpState, PauseReason } from '../interview/notes'
import { WrittenPaperNote } from '../interview/paper-notes/paper-note'
import { Person, PanelRole } from '../panel/person'
import { Competency } from '../preparation/competency'
import { ActionSettings, AssessmentRound, HiringAction } from '../preparation/hiring-action'
import { GuideContent } from '../preparation/interview-guide'
import { TechnicalAssessment } from '../preparation/technical-assessment'
import { Applicant } from '../scheduling/applicant'
import { Interview, InterviewStatus, Place } from '../scheduling/interview'
import { FrozenReference } from './frozen-references'
import { TiedPassage } from './passages'
import { CompetencyRating } from './score-sheet'

const Signer = Person.pick({ name: true, title: true, agency: true })

/**
 * The content of a score sheet's revision: the sheet and all that it refers to, as it was when it was
 * submitted. Needs no other record to be read, printed or judged.
 */
export const SheetRevision = z.object({
  sheet: z.literal(1),
  action: HiringAction.pick({
    title: true,
    series: true,
    grade: true,
    agency: true,
    announcement: true,
    zone: true,
  }).extend({
    id: Id,
    settings: ActionSettings.pick({
      returnWithin: true,
      exceededForTwo: true,
      exceededForTwoInAssessment: true,
      interviewers: true,
    }),
  }),
  round: AssessmentRound.pick({ name: true }).extend({
    id: Id,
    kind: AssessmentRound.shape.kind.default('interview'),
  }),
  guide: z.object({ id: Id, title: z.string(), version: z.int(), content: GuideContent }),
  competencies: z.array(
    Competency.pick({ name: true, definition: true, roles: true, levels: true, minimum: true }).extend({
      id: Id,
    }),
  ),
  applicant: Applicant.pick({ number: true, familyName: true, givenName: true, middleName: true }).extend({
    id: Id,
    roles: z.array(z.object({ id: Id, name: z.string() })),
  }),
  interview: z.object({
    id: Id,
    slot: Slot.nullable(),
    place: Place.nullable(),
    status: InterviewStatus,
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    panel: z.array(z.object({ name: z.string(), role: PanelRole })),
    /** Granted by HR: the time that everybody has, and this much more. */
    extraMinutes: Interview.shape.extraMinutes,
  }),
  rater: Signer.extend({ id: Id, role: PanelRole }),
  /** The work that was graded, and what was asked for; absent for an interview. Then the applicant has no name. */
  technical: TechnicalAssessment.pick({ instructions: true, minutes: true })
    .extend({ files: z.array(z.object({ sha256: Hash, redacted: z.boolean() })) })
    .exactOptional(),
  transcripts: z.record(Id, z.string()),
  followUps: z.record(Id, FollowUpState),
  /** Written by hand, in the order of the questions; none in what was frozen before there were any. */
  paperNotes: z.array(WrittenPaperNote).default([]),
  /** Milliseconds per part of the interview; of work that was graded, all of it under one part. */
  timeUsed: z.record(z.string(), z.number()),
  /** When the panel sat with the applicant; more than one where the interview had broken off. */
  sittings: z.array(z.object({ from: Instant, until: Instant.nullable() })).default([]),
  /** When the clock stood still, and why. */
  pauses: z
    .array(
      z.object({
        from: Instant,
        until: Instant.nullable(),
        reason: PauseReason.nullable(),
        words: z.string(),
      }),
    )
    .default([]),
  /** When each question was first asked; none of whom nobody knows, and none in what was frozen before it was noted. */
  firstAsked: z.record(Id, Instant).default({}),
  /** Why they were asked in another order than the guide's. */
  orderReason: z.string().default(''),
  /** Why a question or follow-up of the guide was left out. */
  skipped: z.record(Id, z.string()).default({}),
  /** Questions besides the guide, with the part of the interview in which they were asked. */
  added: z.array(z.object({ after: z.string(), text: z.string(), reason: z.string() })).default([]),
  /** What was explained about a question. */
  clarified: z.record(Id, z.string()).default({}),
  ratings: z.record(Id, CompetencyRating),
  evidence: z.record(Id, z.string()),
  /** Words that show a level; none in what was frozen before there were any. */
  passages: z.array(TiedPassage).default([]),
  /** What note-takers had shared that passages stand in; absent where there is none. */
  references: z.array(FrozenReference).exactOptional(),
  analysis: z.string(),
  /** Over all roles together; null for a no-show: nothing was rated. */
  interviewRating: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
  /** What counts where the applicant is considered for several roles; else empty. */
  roleRatings: z
    .array(z.object({ role: Id, rating: z.union([z.literal(0), z.literal(1), z.literal(2)]) }))
    .default([]),
  submittedAt: Instant,
  supersedes: Hash.nullable(),
  reason: z.string(),
})
export type SheetRevision = Readonly<z.infer<typeof SheetRevision>>

export const SHEET_REVISION_KIND = 'score-sheet'

/** A sheet's content out of its revision's text; undefined where it is not what its hash says, or no sheet. */
export function sheetContent(text: string, revision: Hash): SheetRevision | undefined {
  return revisionContent(SheetRevision, SHEET_REVISION_KIND, text, revision)
}

/** Milliseconds. */
export function totalTime({ timeUsed }: Pick<SheetRevision, 'timeUsed'>): number {
  return Object.values(timeUsed).reduce((sum, each) => sum + each, 0)
}
