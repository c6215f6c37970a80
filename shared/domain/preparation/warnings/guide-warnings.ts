import type { Id } from '../../../kernel/ids'
import type { Identified } from '../../find-record'
import type { Competency } from '../competency'
import { guideMinutes } from '../guide-draft'
import type { GuideContent, GuideQuestion } from '../interview-guide'
import { findWording, WORDING_REASONS, type WordList } from './wording'

/** Something to think about before a guide is published. Never keeps anybody from publishing it. */
export interface PreparationWarning {
  /** A message `warning.<code>` says what, with the values. */
  readonly code: string
  /** The question or competency that it is about; undefined where it is about the whole. */
  readonly about: Id | undefined
  readonly values: Readonly<Record<string, string | number>>
}

export interface WarningContext {
  readonly competencies: readonly Identified<Competency>[]
  /** The minutes of one interview. */
  readonly slot: number
  readonly wording: WordList
}

/** A question with more minutes than this asks for depth: it needs follow-ups that everybody is asked. */
const BREADTH_MINUTES = 10

/** The most competencies that one question can look at. */
const MOST_COMPETENCIES = 2

/** What a guide in work gives to think about, in the order of its questions. */
export function guideWarnings(
  content: GuideContent,
  { competencies, slot, wording }: WarningContext,
): readonly PreparationWarning[] {
  const warnings = content.questions.flatMap((question, index) =>
    questionWarnings(question, index + 1, wording),
  )
  const asked = new Set(content.questions.flatMap((question) => question.competencies))
  for (const { id, name } of competencies) {
    if (!asked.has(id)) warnings.push(warning('guide.competency-unasked', id, { competency: name }))
  }
  const minutes = guideMinutes(content)
  if (minutes > slot) {
    warnings.push(warning('guide.over-slot', undefined, { minutes, slot, over: minutes - slot }))
  }
  if (content.introduction.script.trim() === '') warnings.push(warning('guide.no-introduction', undefined))
  if (content.conclusion.script.trim() === '') warnings.push(warning('guide.no-conclusion', undefined))
  return warnings
}

function questionWarnings(
  { id, text, competencies, minutes, followUps, probes }: GuideQuestion,
  number: number,
  wording: WordList,
): PreparationWarning[] {
  const found: PreparationWarning[] = []
  if (text.trim() === '') found.push(warning('guide.no-text', id, { number }))
  if (competencies.length === 0) found.push(warning('guide.no-competency', id, { number }))
  if (competencies.length > MOST_COMPETENCIES) {
    found.push(warning('guide.too-many-competencies', id, { number, competencies: competencies.length }))
  }
  const spoken = [text, ...followUps.map((followUp) => followUp.text), ...probes].join('\n')
  const phrases = findWording(spoken, wording)
  for (const reason of WORDING_REASONS) {
    const words = phrases.filter((phrase) => phrase.reason === reason).map(({ phrase }) => `“${phrase}”`)
    if (words.length > 0) found.push(warning(`guide.${reason}`, id, { number, words: words.join(', ') }))
  }
  if (minutes > BREADTH_MINUTES && followUps.every((followUp) => followUp.text.trim() === '')) {
    found.push(warning('guide.depth-without-follow-ups', id, { number, minutes }))
  }
  return found
}

function warning(
  code: string,
  about: Id | undefined,
  values: PreparationWarning['values'] = {},
): PreparationWarning {
  return { code, about, values }
}
