import { message } from '../../../messages/catalogue'
import type { GuideQuestion } from '../interview-guide'
import type { WordBlock, WordDocument } from './document'
import { linesOf, styled } from './guide-blocks'
import { guideData } from './guide-data'
import type { GuideFile } from './guide-file'
import { analysisBlocks, formTable, hrBlocks } from './guide-forms'
import { factsText, minutesText, namesText } from './guide-words'
import { levelsTable } from './levels-table'

/** Room for the transcript on paper; on a screen it grows. */
const TRANSCRIPT_LINES = 10

interface Roles {
  readonly id: string
  readonly name: string
}

/**
 * A guide as the pages of a Word file: script, questions with room for the transcript, then the rating with good
 * responses and levels. Names of roles are shown where they are known.
 */
export function guideDocument(guide: GuideFile, roles: readonly Roles[] = []): WordDocument {
  const { title, content } = guide
  return {
    blocks: [
      styled('title', title),
      styled('label', message('word.subtitle')),
      styled('section', message('word.checklist')),
      ...content.checklist.map((item) => styled('checklist', item)),
      formTable(),
      styled('section', message('word.introduction')),
      styled('introductionTime', minutesText(content.introduction.minutes)),
      ...linesOf('introduction', content.introduction.script),
      ...content.questions.flatMap((question, index) => questionBlocks(question, index + 1, guide, roles)),
      styled('section', message('word.conclusion')),
      styled('conclusionTime', minutesText(content.conclusion.minutes)),
      ...linesOf('conclusion', content.conclusion.script),
      styled('ratingSection', message('word.rating')),
      ...ratingBlocks(guide),
      ...analysisBlocks(),
      ...hrBlocks(guide),
    ],
    headers: [],
    footers: [],
    footnotes: [],
    data: guideData(guide),
    notes: [],
  }
}

/** The names of a question's competencies, in its order; those that the guide does not hold are left out. */
function competencyNames(ids: readonly string[], { competencies }: Pick<GuideFile, 'competencies'>) {
  return ids.flatMap((id) => competencies.find((each) => each.id === id)?.name ?? [])
}

function questionBlocks(
  question: GuideQuestion,
  number: number,
  guide: GuideFile,
  roles: readonly Roles[],
): readonly WordBlock[] {
  const names = question.roles.flatMap((id) => roles.find((role) => role.id === id)?.name ?? [])
  return [
    styled('questionNumber', message('word.question', { number }), `eh_q${number}`),
    styled('facts', factsText(question)),
    ...(names.length === 0
      ? []
      : [styled('roles', message('word.only-for-roles', { roles: namesText(names) }))]),
    ...linesOf('question', question.text),
    styled('questionCompetencies', competenciesText(question.competencies, guide)),
    styled('label', message('word.follow-ups')),
    ...question.followUps.map(({ text }, index) => styled('followUp', text, `eh_f${number}_${index + 1}`)),
    styled('label', message('word.probes')),
    ...question.probes.map((text) => styled('probe', text)),
    styled('label', message('word.transcript')),
    ...Array.from({ length: TRANSCRIPT_LINES }, () => styled('write', '')),
  ]
}

/** The line that names a question's competencies, as the page says it. */
export function competenciesText(ids: readonly string[], guide: Pick<GuideFile, 'competencies'>): string {
  return message('word.competencies', { names: namesText(competencyNames(ids, guide)) })
}

/** Each competency stands under the first question that looks at it; those of no question follow. */
function ratingBlocks(guide: GuideFile): readonly WordBlock[] {
  const shown = new Set<number>()
  const show = (index: number): readonly WordBlock[] => {
    const competency = guide.competencies[index]
    if (competency === undefined || shown.has(index)) return []
    shown.add(index)
    const number = index + 1
    return [
      styled('competency', competency.name, `eh_c${number}`),
      ...linesOf('definition', competency.definition),
      levelsTable(competency, number),
    ]
  }
  const ofQuestions = guide.content.questions.flatMap((question, index) => [
    styled('ratingNumber', ratingTitle(question, index + 1, guide), `eh_g${index + 1}`),
    styled('questionAgain', question.text),
    styled('label', message('word.good-responses')),
    ...linesOf('goodResponse', question.goodResponse),
    ...question.competencies.flatMap((id) => show(guide.competencies.findIndex((each) => each.id === id))),
  ])
  const others = guide.competencies.flatMap((_, index) => show(index))
  return others.length === 0
    ? ofQuestions
    : [...ofQuestions, styled('section', message('word.other-competencies')), ...others]
}

function ratingTitle(question: GuideQuestion, number: number, guide: GuideFile): string {
  const names = competencyNames(question.competencies, guide)
  return message('word.rating-of', { number, names: namesText(names) })
}
