import { z } from 'zod'
import { GuideQuestion } from '../interview-guide'
import type { GuideFile } from './guide-file'

/**
 * What a guide's Word file holds beside the text that people see: ids, and what has no place on the page. No
 * text of the guide is in it, so that what is taken out of the page is out of the file.
 */
const GuideData = z.object({
  v: z.literal(1),
  introduction: z.number(),
  conclusion: z.number(),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: GuideQuestion.shape.kind,
      minutes: z.number(),
      roles: z.array(z.string()),
      competencies: z.array(z.string()),
      followUps: z.array(z.string()),
    }),
  ),
  competencies: z.array(
    z.object({
      id: z.string(),
      roles: z.array(z.string()),
      order: z.number(),
      minimum: z.string(),
      levels: z.array(z.string()),
    }),
  ),
})
export type GuideData = Readonly<z.infer<typeof GuideData>>

export function guideData({ content, competencies }: GuideFile): string {
  const data: GuideData = {
    v: 1,
    introduction: content.introduction.minutes,
    conclusion: content.conclusion.minutes,
    questions: content.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      minutes: question.minutes,
      roles: question.roles,
      competencies: question.competencies,
      followUps: question.followUps.map(({ id }) => id),
    })),
    competencies: competencies.map(({ id, roles, order, minimum, levels }) => ({
      id,
      roles,
      order,
      minimum,
      levels: levels.map((level) => level.id),
    })),
  }
  return JSON.stringify(data)
}

/** Undefined where there is none, or none that this version can read: then the page alone counts. */
export function readGuideData(text: string | null): GuideData | undefined {
  if (text === null) return undefined
  try {
    const read = GuideData.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
