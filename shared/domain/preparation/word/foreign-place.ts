import { tidy } from '../../../kernel/tidy'
import type { WordParagraph } from './document'
import type { CompetencyFound, ForeignDraft, QuestionFound } from './foreign-draft'
import { isPlaceholder } from './placeholders'
import type { Opening } from './recognise'

type Place =
  | 'front'
  | 'checklist'
  | 'common-questions'
  | 'introduction'
  | 'question'
  | 'follow-ups'
  | 'probes'
  | 'transcript'
  | 'conclusion'
  | 'rating'
  | 'rated-question'
  | 'good-responses'
  | 'levels'
  | 'behind-levels'
  | 'analysis'
  | 'hr'

const OUTSIDE_QUESTIONS: ReadonlySet<Place> = new Set([
  'front',
  'checklist',
  'common-questions',
  'introduction',
  'conclusion',
  'rating',
  'analysis',
  'hr',
])

export const LIST_PARTS = {
  'follow-ups': 'follow-up',
  probes: 'probe',
  'good-responses': 'good-response',
} as const

/** Where the reader of somebody else's guide stands: in which part, at which question and competency. */
export class ForeignPlace {
  place: Place = 'front'
  /** Behind the heading of the rating, questions are named again. */
  rating = false
  question: QuestionFound | undefined
  competency: CompetencyFound | undefined
  readonly #draft: ForeignDraft
  /** The question whose good responses were begun, and the heading of a further list of them. */
  #good: QuestionFound | undefined
  #goodHeading = ''

  constructor(draft: ForeignDraft) {
    this.#draft = draft
  }

  /** True where the question itself stands behind its number. */
  startQuestion({ number, rest }: Extract<Opening, { kind: 'question' }>): boolean {
    const question = this.#draft.question(number)
    this.question = question
    this.competency = undefined
    this.place = this.rating ? 'rated-question' : 'question'
    if (rest === '' || isPlaceholder(rest)) return false
    if (this.rating) this.#draft.competency(question, rest)
    else question.text.push(rest)
    return !this.rating
  }

  /** True where the first of the list stands behind its heading. */
  startList(kind: keyof typeof LIST_PARTS, rest: string, paragraph: WordParagraph): boolean {
    this.place = kind
    const question = this.question
    if (question === undefined) return false
    if (kind === 'good-responses') {
      // A second list is that of the follow-ups: its heading says so, once something stands below it.
      this.#goodHeading = this.#good === question ? tidy(paragraph.text) : ''
      this.#good = question
    }
    if (rest === '' || isPlaceholder(rest)) return false
    listOf(question, kind).push(rest)
    return true
  }

  /** What a finding says of its place: the numbers of the question and the competency. */
  where() {
    const question = this.question === undefined ? 0 : this.#draft.questions.indexOf(this.question) + 1
    const competency =
      this.competency === undefined ? 0 : this.#draft.competencies.indexOf(this.competency) + 1
    const inQuestions = !OUTSIDE_QUESTIONS.has(this.place)
    return {
      question: inQuestions && question > 0 ? question : null,
      competency: inQuestions && competency > 0 ? competency : null,
    }
  }

  /** Where good responses go, the heading of a further list first. */
  goodResponses(next: string): string[] | undefined {
    const list = this.question?.goodResponse
    if (this.#goodHeading === '' || next.trim() === '' || isPlaceholder(next)) return list
    list?.push(this.#goodHeading)
    this.#goodHeading = ''
    return list
  }
}

function listOf(question: QuestionFound, kind: 'follow-ups' | 'probes' | 'good-responses'): string[] {
  if (kind === 'follow-ups') return question.followUps
  return kind === 'probes' ? question.probes : question.goodResponse
}
