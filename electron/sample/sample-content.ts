import { z } from 'zod'
import { FollowUpState } from '#shared/domain/interview/notes'
import { Duty, PanelRole } from '#shared/domain/panel/person'
import { ActionTemplate } from '#shared/domain/preparation/action-template'
import { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { InterviewStatus, Place } from '#shared/domain/scheduling/interview'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { Instant, LocalTime, ZoneId } from '#shared/kernel/time'
import { ResumeContent } from './resume-content'

export const Key = z.string().regex(/^[a-z0-9-]+$/)

/**
 * Working days from the day on which the sample is opened; that day itself is 0 even at a weekend, so that
 * there is always an interview today.
 */
const DayOffset = z.int().min(-30).max(30)

const SamplePerson = z.strictObject({
  key: Key,
  name: z.string().min(1),
  title: z.string(),
  agency: z.string(),
  email: z.email(),
  duties: z.array(Duty).min(1),
})

const SampleApplicant = z.strictObject({
  key: Key,
  number: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  middleName: z.string(),
  email: z.email(),
  telephone: z.string(),
  roles: z.array(Key).min(1),
  availability: z.array(z.strictObject({ day: DayOffset, start: LocalTime, end: LocalTime })),
  comments: z.string(),
  resume: ResumeContent,
})
export type SampleApplicant = Readonly<z.infer<typeof SampleApplicant>>

/** A time of day, or so many minutes after the next quarter of an hour that can still be kept. */
const When = z.union([
  z.strictObject({ day: DayOffset, time: LocalTime }),
  z.strictObject({ day: z.literal(0), soon: z.int().min(0) }),
])
export type When = Readonly<z.infer<typeof When>>

const SampleInterview = z.strictObject({
  key: Key,
  applicant: Key,
  round: Key,
  guide: Key,
  when: When,
  minutes: z.int().min(1),
  place: Place,
  panel: z.array(z.strictObject({ person: Key, role: PanelRole })).min(1),
  status: InterviewStatus,
  comments: z.string(),
})
export type SampleInterview = Readonly<z.infer<typeof SampleInterview>>

/** Where the person at this laptop sits on a panel, and whose place they take, if anybody's. */
const ViewerPlace = z.strictObject({ interview: Key, role: PanelRole, instead: Key.optional() })

/** When a rater submitted and signed: minutes after the slot's end, negative before it. */
const SheetTimes = { interview: Key, rater: Key, submittedAfter: z.int(), signedAfter: z.int() }

export const FinishedInterview = z.strictObject({
  ...SheetTimes,
  /** Minutes after the slot's start. */
  startedAfter: z.int().min(0),
  /** Seconds, as for each answer. */
  introduction: z.int().min(0),
  conclusion: z.int().min(0),
  answers: z.array(
    z.strictObject({
      question: Key,
      seconds: z.int().min(0),
      transcript: z.string().min(1),
      followUps: z.array(z.strictObject({ followUp: Key, state: FollowUpState })),
    }),
  ),
  ratings: z.array(z.strictObject({ competency: Key, rating: CompetencyRating, evidence: z.string() })),
  analysis: z.string().min(1),
})
export type FinishedInterview = Readonly<z.infer<typeof FinishedInterview>>

const NoShow = z.strictObject(SheetTimes)
export type NoShow = Readonly<z.infer<typeof NoShow>>

/** The fictional hiring action, as it is written down in `resources/samples/<name>/content.json`. */
export const SampleContent = z.strictObject({
  sample: z.literal(1),
  action: z.strictObject({
    agency: z.string(),
    announcement: z.string(),
    locations: z.array(z.string()).min(1),
    zone: ZoneId,
    settings: ActionSettings,
  }),
  template: ActionTemplate,
  people: z.array(SamplePerson),
  applicants: z.array(SampleApplicant),
  /** Written into the résumés as the date on which they were made: the same input gives the same bytes. */
  resumesMade: Instant,
  interviews: z.array(SampleInterview),
  viewer: z.array(ViewerPlace),
  finished: z.array(FinishedInterview),
  noShows: z.array(NoShow),
})
export type SampleContent = Readonly<z.infer<typeof SampleContent>>

/** What a hiring action of one's own can start from: competencies, tasks, rounds and guides, no people. */
export function templateOf(content: SampleContent): ActionTemplate {
  return content.template
}
