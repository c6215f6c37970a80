import { z } from 'zod'
import { Competency } from '../competency'
import { GuideContent, type GuideQuestion, type InterviewGuide } from '../interview-guide'

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
  competencies: readonly GuideCompetency[],
): GuideFile {
  const asked = new Set(guide.content.questions.flatMap((question) => question.competencies))
  return {
    title: guide.title,
    content: guide.content,
    competencies: inFile(competencies.filter(({ id }) => asked.has(id))),
  }
}

function inFile(competencies: readonly GuideCompetency[]): readonly GuideCompetency[] {
  return [...competencies]
    .sort((one, other) => one.order - other.order)
    .map(({ id, name, definition, roles, levels, minimum, order }) => ({
      id,
      name,
      definition,
      roles,
      levels,
      minimum,
      order,
    }))
}

const NO_SCRIPT = { script: '', minutes: 0 }

/** Questions and competencies alone: the file of a guide without a script. */
export function selectionFileOf(
  questions: readonly GuideQuestion[],
  competencies: readonly GuideCompetency[],
): GuideFile {
  return {
    title: '',
    content: {
      introduction: NO_SCRIPT,
      checklist: [],
      questions: [...questions],
      conclusion: NO_SCRIPT,
    },
    competencies: inFile(competencies),
  }
}

/** Whether a file holds more of a guide than questions and competencies. */
export function hasScript({ title, content }: GuideFile): boolean {
  const { introduction, checklist, conclusion } = content
  const parts = [introduction, conclusion]
  return (
    title !== '' || checklist.length > 0 || parts.some(({ script, minutes }) => script !== '' || minutes > 0)
  )
}
