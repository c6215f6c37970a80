import { z } from 'zod'
import { Competency } from '../competency'
import { GuideContent, type InterviewGuide } from '../interview-guide'

/** A competency as it travels in a file, under its id. */
const GuideCompetency = Competency.omit({ deleted: true }).extend({ id: z.string() })
export type GuideCompetency = Readonly<z.infer<typeof GuideCompetency>>

/** What a file of an interview guide holds: the guide and the competencies that it rates. */
export const GuideFile = z
  .object({
    title: z.string(),
    content: GuideContent,
    competencies: z.array(GuideCompetency).readonly(),
  })
  .readonly()
export type GuideFile = z.infer<typeof GuideFile>

/** What a guide's file holds of a hiring action: of its competencies, those that the guide's questions look at. */
export function guideFileOf(
  guide: Pick<InterviewGuide, 'title' | 'content'>,
  competencies: readonly (Competency & { readonly id: string })[],
): GuideFile {
  const asked = new Set(guide.content.questions.flatMap((question) => question.competencies))
  return {
    title: guide.title,
    content: guide.content,
    competencies: competencies
      .filter(({ id }) => asked.has(id))
      .sort((one, other) => one.order - other.order)
      .map(({ id, name, definition, roles, levels, minimum, order }) => ({
        id,
        name,
        definition,
        roles,
        levels,
        minimum,
        order,
      })),
  }
}
