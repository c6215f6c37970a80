import type { Id } from '../../../kernel/ids'
import { allParagraphs, type WordDocument, type WordParagraph } from './document'
import { Findings, type GuidePart, type ReadGuide, type Understood } from './findings'
import { readGuideData, type GuideData } from './guide-data'
import { guideDocument } from './guide-document'
import type { GuideFile } from './guide-file'
import { type GuideStyle, guideStyleOf } from './guide-styles'
import { minutesIn, minutesText } from './guide-words'
import {
  type CompetencyDraft,
  finishCompetency,
  finishQuestion,
  newQuestion,
  type QuestionDraft,
} from './own-draft'
import { fromSafeText } from './safe-text'

/** Fixed words, which nobody has a reason to change. */
const FIXED: ReadonlySet<GuideStyle> = new Set([
  'section',
  'ratingSection',
  'label',
  'questionNumber',
  'ratingNumber',
])

const PARTS: Readonly<Record<GuideStyle, GuidePart>> = {
  title: 'title',
  section: 'heading',
  ratingSection: 'heading',
  label: 'form',
  write: 'interview-data',
  checklist: 'checklist',
  introduction: 'introduction',
  introductionTime: 'introduction',
  questionNumber: 'heading',
  facts: 'question-facts',
  question: 'question',
  questionCompetencies: 'question-competencies',
  roles: 'form',
  followUp: 'follow-up',
  probe: 'probe',
  conclusion: 'conclusion',
  conclusionTime: 'conclusion',
  ratingNumber: 'heading',
  questionAgain: 'question-again',
  goodResponse: 'good-response',
  competency: 'competency',
  definition: 'definition',
  level: 'level',
  levelDescription: 'level-description',
  minimum: 'minimum',
}

/** Whether Evenhand wrote the file, in whatever program it was saved since. */
export function isOwnGuide(document: WordDocument): boolean {
  return allParagraphs(document).some(({ style }) => guideStyleOf(style) !== undefined)
}

/** Reads a file that `guideDocument` made: each paragraph's style says what it is, bookmarks say which. */
export function readOwnGuide(document: WordDocument, newId: () => Id): ReadGuide {
  return new OwnReader(document, newId).read()
}

class OwnReader {
  readonly #document: WordDocument
  readonly #findings: Findings
  readonly #data: GuideData | undefined
  readonly #newId: () => Id
  readonly #marks = new Set<string>()
  readonly #title: string[] = []
  readonly #checklist: string[] = []
  readonly #introduction: string[] = []
  readonly #conclusion: string[] = []
  readonly #times = { introduction: '', conclusion: '' }
  readonly #questions: QuestionDraft[] = []
  readonly #competencies: CompetencyDraft[] = []
  #rated: QuestionDraft | undefined

  constructor(document: WordDocument, newId: () => Id) {
    this.#document = document
    this.#findings = new Findings(document)
    this.#data = readGuideData(document.data)
    this.#newId = newId
  }

  read(): ReadGuide {
    const paragraphs = allParagraphs(this.#document)
    for (const paragraph of paragraphs) this.#take(paragraph)
    const guide = this.#guide()
    this.#checkFixed(paragraphs, guide)
    const { understood, notUnderstood } = this.#findings.lists()
    const places = this.#inOrder().map((draft) => this.#competencies.indexOf(draft) + 1)
    return {
      guide,
      own: true,
      // Gathered in the order of the page; the guide has them in its own.
      understood: understood.map((each) => inOrderOf(places, each)),
      notUnderstood,
      notes: this.#document.notes,
    }
  }

  #take(paragraph: WordParagraph): void {
    const style = guideStyleOf(paragraph.style)
    if (style === undefined) {
      if (paragraph.origin === 'header' || paragraph.origin === 'footer') {
        this.#findings.understand(paragraph, 'page-furniture')
      } else this.#findings.miss(paragraph, paragraph.origin === 'footnote' ? 'footnote' : 'unmarked')
      return
    }
    if (!this.#put(style, fromSafeText(paragraph.text), paragraph)) {
      const ofRating = ['goodResponse', 'questionAgain'].includes(style)
      const ofQuestion = ofRating || ['question', 'facts', 'followUp', 'probe'].includes(style)
      this.#findings.miss(paragraph, ofQuestion ? 'no-question' : 'no-competency')
      return
    }
    const inRating = ['ratingNumber', 'questionAgain', 'goodResponse'].includes(style)
    const ofCompetency = ['competency', 'definition', 'level', 'levelDescription', 'minimum'].includes(style)
    const inQuestion = ['questionNumber', 'facts', 'question', 'questionCompetencies', 'followUp', 'probe']
    const place = inRating
      ? { question: this.#rated === undefined ? null : this.#questions.indexOf(this.#rated) + 1 }
      : ofCompetency
        ? { competency: this.#competencies.length }
        : inQuestion.includes(style)
          ? { question: this.#questions.length }
          : {}
    this.#findings.understand(paragraph, PARTS[style], place)
  }

  /** Puts a text where its style says; false where it has nothing to belong to. */
  #put(style: GuideStyle, text: string, paragraph: WordParagraph): boolean {
    const question = this.#questions.at(-1)
    const competency = this.#competencies.at(-1)
    const level = competency?.levels.at(-1)
    switch (style) {
      case 'title':
        return added(this.#title, text)
      case 'checklist':
        return added(this.#checklist, text)
      case 'introduction':
        return added(this.#introduction, text)
      case 'conclusion':
        return added(this.#conclusion, text)
      case 'introductionTime':
        this.#times.introduction = text
        return true
      case 'conclusionTime':
        this.#times.conclusion = text
        return true
      case 'questionNumber':
        this.#questions.push(newQuestion(this.#mark(paragraph, /^eh_q(\d+)$/)?.[0]))
        return true
      case 'facts':
        if (question !== undefined) question.facts = text
        return question !== undefined
      case 'question':
        return added(question?.text, text)
      case 'questionCompetencies':
        if (question !== undefined) question.competencies = text
        return question !== undefined
      case 'followUp':
        return added(question?.followUps, { text, id: this.#followUpId(paragraph) })
      case 'probe':
        return added(question?.probes, text)
      case 'ratingNumber':
        this.#rated = this.#ratedBy(paragraph)
        return true
      case 'goodResponse':
        return added(this.#rated?.goodResponse, text)
      case 'competency': {
        const mark = this.#mark(paragraph, /^eh_c(\d+)$/)?.[0]
        return added(this.#competencies, { mark, name: text, definition: [], levels: [], minimum: -1 })
      }
      case 'definition':
        return added(competency?.definition, text)
      case 'level':
        return added(competency?.levels, { name: text, id: this.#levelId(paragraph), description: [] })
      case 'levelDescription':
        return added(level?.description, text)
      case 'minimum':
        if (competency !== undefined) competency.minimum = competency.levels.length - 1
        return level !== undefined
      case 'section':
      case 'ratingSection':
      case 'label':
      case 'write':
      case 'roles':
      case 'questionAgain':
        return true
    }
  }

  /** The numbers in a bookmark of ours, counted from 0; the second of two alike is no longer the original. */
  #mark(paragraph: WordParagraph, pattern: RegExp): readonly number[] | undefined {
    for (const name of paragraph.bookmarks) {
      const numbers = pattern.exec(name)?.slice(1)
      if (numbers === undefined || this.#marks.has(name)) continue
      this.#marks.add(name)
      return numbers.map((number) => Number(number) - 1)
    }
    return undefined
  }

  #followUpId(paragraph: WordParagraph): string | undefined {
    const [question = -1, index = -1] = this.#mark(paragraph, /^eh_f(\d+)_(\d+)$/) ?? []
    return this.#data?.questions[question]?.followUps[index]
  }

  #levelId(paragraph: WordParagraph): string | undefined {
    const [competency = -1, index = -1] = this.#mark(paragraph, /^eh_l(\d+)_(\d+)$/) ?? []
    return this.#data?.competencies[competency]?.levels[index]
  }

  /** By its bookmark, or else by the number that it shows; what belongs to a question taken out belongs to none. */
  #ratedBy(paragraph: WordParagraph): QuestionDraft | undefined {
    const mark = this.#mark(paragraph, /^eh_g(\d+)$/)?.[0]
    if (mark !== undefined) return this.#questions.find((each) => each.mark === mark)
    return this.#questions[Number(/\d+/.exec(paragraph.text)?.[0] ?? 0) - 1]
  }

  /** As they were when the file was written, those added since behind them. */
  #inOrder(): readonly CompetencyDraft[] {
    return [...this.#competencies].sort((one, other) => {
      const [first, second] = [placeOf(one), placeOf(other)]
      return first === second ? 0 : first - second
    })
  }

  #guide(): GuideFile {
    const data = this.#data
    const competencies = this.#inOrder().map((draft, index) =>
      finishCompetency(draft, index, data, this.#newId),
    )
    return {
      title: this.#title.join('\n'),
      content: {
        introduction: {
          script: this.#introduction.join('\n'),
          minutes: minutesOf(this.#times.introduction, data?.introduction),
        },
        checklist: this.#checklist,
        questions: this.#questions.map((draft) => finishQuestion(draft, competencies, data, this.#newId)),
        conclusion: {
          script: this.#conclusion.join('\n'),
          minutes: minutesOf(this.#times.conclusion, data?.conclusion),
        },
      },
      competencies,
    }
  }

  /** What somebody wrote over our fixed words is not lost from sight. */
  #checkFixed(paragraphs: readonly WordParagraph[], guide: GuideFile): void {
    const expected = new Set(
      allParagraphs(guideDocument(guide)).map(({ style, text }) => `${style.toLowerCase()}\n${text}`),
    )
    for (const paragraph of paragraphs) {
      const style = guideStyleOf(paragraph.style)
      if (style === undefined) continue
      const isExpected = expected.has(`${paragraph.style.toLowerCase()}\n${paragraph.text}`)
      if (FIXED.has(style) && !isExpected) this.#findings.miss(paragraph, 'fixed-words-changed')
      if (style === 'questionAgain' && !isExpected) this.#findings.miss(paragraph, 'other-wording')
    }
  }
}

/** A finding whose competency is named by its place in the guide. */
function inOrderOf(places: readonly number[], found: Understood): Understood {
  return found.competency === null ? found : { ...found, competency: places.indexOf(found.competency) + 1 }
}

function placeOf({ mark }: CompetencyDraft): number {
  return mark ?? Number.POSITIVE_INFINITY
}

function added<Item>(list: Item[] | undefined, item: Item): boolean {
  list?.push(item)
  return list !== undefined
}

function minutesOf(shown: string, known: number | undefined): number {
  return known !== undefined && shown === minutesText(known) ? known : (minutesIn(shown) ?? known ?? 0)
}
