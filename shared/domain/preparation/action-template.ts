import { z } from 'zod'
import { Competency } from './competency'
import { GuideContent } from './interview-guide'
import { ActionSettings, AssessmentRound, Contact, JobTask, Role } from './hiring-action'
import { TechnicalAssessment } from './technical-assessment'

const Key = z.string()

/**
 * What a hiring action can be started from. Keys stand where records have ids, and are unique within the
 * template; starting an action gives each a new id.
 */
export const ActionTemplate = z.object({
  title: z.string(),
  series: z.string(),
  grade: z.string(),
  roles: z.array(Role.omit({ deleted: true }).extend({ key: Key })),
  competencies: z.array(Competency.omit({ deleted: true }).extend({ key: Key, roles: z.array(Key) })),
  tasks: z.array(JobTask.omit({ deleted: true }).extend({ key: Key, competencies: z.array(Key) })),
  rounds: z.array(AssessmentRound.omit({ deleted: true }).extend({ key: Key })),
  guides: z.array(
    z.object({
      key: Key,
      round: Key,
      title: z.string(),
      content: GuideContent.extend({
        questions: z.array(
          GuideContent.shape.questions.element.extend({
            id: Key,
            competencies: z.array(Key),
            roles: z.array(Key).default([]),
            followUps: z.array(z.object({ id: Key, text: z.string() })),
          }),
        ),
      }),
    }),
  ),
  /** Each under the key of its round. */
  assessments: z
    .array(TechnicalAssessment.omit({ due: true, gradeBy: true, pilot: true }).extend({ key: Key }))
    .default([]),
  contacts: z.array(Contact).default([]),
  /** Null where they are as they are everywhere. */
  settings: ActionSettings.nullable().default(null),
})
export type ActionTemplate = Readonly<z.infer<typeof ActionTemplate>>
