import type { Competency } from '../competency'
import type { GuideContent, InterviewGuide } from '../interview-guide'

/** A competency as it travels in a file, under its id. */
export type GuideCompetency = Omit<Competency, 'deleted'> & { readonly id: string }

/** What a file of an interview guide holds: the guide and the competencies that it rates. */
export interface GuideFile {
  readonly title: string
  readonly content: GuideContent
  readonly competencies: readonly GuideCompetency[]
}

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
