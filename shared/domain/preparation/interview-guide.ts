import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'

/** A part of the script that is read aloud, with the minutes that it may take. */
const ScriptPart = z.object({ script: z.string(), minutes: z.number().min(0) })

export const FollowUp = z.object({ id: Id, text: z.string() })
export type FollowUp = Readonly<z.infer<typeof FollowUp>>

/** A required question with its follow-ups (asked unless covered) and probes (asked if needed). */
export const GuideQuestion = z.object({
  id: Id,
  text: z.string(),
  kind: z.enum(['past-experience', 'hypothetical', 'viewpoint']),
  /** One competency, at most two. */
  competencies: z.array(Id),
  /** Empty when every applicant is asked; else only applicants for these roles. */
  roles: z.array(Id).default([]),
  minutes: z.number().min(0),
  followUps: z.array(FollowUp).default([]),
  probes: z.array(z.string()).default([]),
  /** What a good answer may contain. Only raters see it, after the interview. */
  goodResponse: z.string().default(''),
})
export type GuideQuestion = Readonly<z.infer<typeof GuideQuestion>>

/** The whole script of one round. One value: a published version never changes in part. */
export const GuideContent = z.object({
  introduction: ScriptPart,
  checklist: z.array(z.string()).default([]),
  questions: z.array(GuideQuestion),
  conclusion: ScriptPart,
})
export type GuideContent = Readonly<z.infer<typeof GuideContent>>

/** Record `guide/<id>`: one published version of an interview guide. */
export const InterviewGuide = z.object({
  round: Id,
  title: z.string(),
  version: z.int().min(1),
  content: GuideContent,
  /** Why the guide was changed after the first interview of its round; else empty. */
  reason: z.string().default(''),
  publishedAt: Instant.optional(),
  publishedBy: Id.optional(),
  deleted: z.boolean().default(false),
})
export type InterviewGuide = Readonly<z.infer<typeof InterviewGuide>>

/** The questions that an applicant for these roles is asked, in the guide's order. */
export function questionsFor(guide: GuideContent, roles: readonly string[]): readonly GuideQuestion[] {
  return guide.questions.filter(
    (question) => question.roles.length === 0 || question.roles.some((role) => roles.includes(role)),
  )
}

/** The competencies that those questions look at, each once, in the order of the questions. */
export function competenciesAsked(guide: GuideContent, roles: readonly string[]): readonly string[] {
  return [...new Set(questionsFor(guide, roles).flatMap((question) => question.competencies))]
}
