import type { Id } from '../../../kernel/ids'
import { tidy } from '../../../kernel/tidy'
import {
  paragraphsOf,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordTable,
} from './document'
import { Findings, type GuidePart, type ReadGuide } from './findings'
import { ForeignDraft } from './foreign-draft'
import { ForeignPlace, LIST_PARTS } from './foreign-place'
import { minutesIn } from './guide-words'
import { isBlankToFill, isPlaceholder } from './placeholders'
import { type LevelFound, levelInText, levelsIn } from './read-levels'
import { type Opening, recognise } from './recognise'

const FORM_LABEL =
  /\b(?:name|date|interviewers?|specialist|applicant|telephone|phone|time|location|signature)\b/i

/**
 * Reads an interview guide that other people wrote, filled in or not, by the words of its headings and labels.
 * A paragraph that does not fit is listed; what was written down at an interview is not taken.
 */
export function readForeignGuide(document: WordDocument, newId: () => Id): ReadGuide {
  return new ForeignReader(document).read(newId)
}

class ForeignReader {
  readonly #document: WordDocument
  readonly #findings: Findings
  readonly #draft = new ForeignDraft()
  readonly #at = new ForeignPlace(this.#draft)
  /** How many labels of competencies speak of a role. */
  #ofRoles = 0

  constructor(document: WordDocument) {
    this.#document = document
    this.#findings = new Findings(document)
  }

  read(newId: () => Id): ReadGuide {
    const { blocks, headers, footers, footnotes, notes } = this.#document
    this.#blocks(blocks)
    for (const each of paragraphsOf([...headers, ...footers]))
      this.#findings.understand(each, 'page-furniture')
    for (const each of paragraphsOf(footnotes)) this.#findings.miss(each, 'footnote')
    const ofRoles = this.#ofRoles === 0 ? [] : [{ code: 'word.role-competencies', count: this.#ofRoles }]
    return {
      guide: this.#draft.finish(newId),
      own: false,
      ...this.#findings.lists(),
      notes: [...notes, ...ofRoles],
    }
  }

  #blocks(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.#table(block)
      else this.#paragraph(block)
    }
  }

  #table(table: WordTable): void {
    const paragraphs = paragraphsOf([table])
    if (this.#at.place === 'hr') return this.#all(paragraphs, 'score-form')
    const levels = levelsIn(table)
    if (levels !== undefined && this.#at.rating) {
      for (const each of levels.levels) this.#level(each)
      this.#all(levels.headings, 'form')
      for (const each of levels.others) this.#findings.miss(each, 'table')
      return
    }
    const opens = paragraphs.some((each) => recognise(each) !== undefined)
    if (opens || table.rows.every((row) => row.length <= 1)) {
      return this.#blocks(table.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))
    }
    if (!this.#form(table)) for (const each of paragraphs) this.#findings.miss(each, 'table')
  }

  /** Labels on the left, room on the right; false where it is no such table. */
  #form(table: WordTable): boolean {
    const rows = table.rows.map((row) => row.map(({ blocks }) => paragraphsOf(blocks)))
    const labels = rows.flatMap(([first = []]) => first)
    if (!labels.some(({ text }) => FORM_LABEL.test(text) && text.length <= 60)) return false
    this.#all(labels, 'form')
    for (const each of rows.flatMap(([, ...others]) => others.flat())) this.#fill(each)
    return true
  }

  #all(paragraphs: readonly WordParagraph[], as: GuidePart): void {
    for (const each of paragraphs) this.#findings.understand(each, as)
  }

  /** What is to be filled in at an interview, or was. */
  #fill(paragraph: WordParagraph): void {
    const { text } = paragraph
    const filled = isBlankToFill(text) ? 'form' : 'interview-data'
    this.#findings.understand(paragraph, isPlaceholder(text) ? 'placeholder' : filled, this.#at.where())
  }

  #paragraph(paragraph: WordParagraph): void {
    const opening = recognise(paragraph)
    if (opening === undefined || !this.#open(opening, paragraph)) this.#content(paragraph)
  }

  /** False where such an opening cannot stand here, so that it is text. */
  #open(opening: Opening, paragraph: WordParagraph): boolean {
    const understand = (as: GuidePart): void => this.#findings.understand(paragraph, as, this.#at.where())
    switch (opening.kind) {
      case 'instructions':
      case 'reminders':
        this.#at.place = 'checklist'
        break
      case 'rating':
        this.#at.rating = true
        this.#at.place = 'rating'
        break
      case 'score-definitions':
        this.#at.place = 'hr'
        break
      case 'common-questions':
      case 'introduction':
      case 'conclusion':
      case 'analysis':
      case 'hr':
        this.#at.place = opening.kind
        break
      case 'transcript':
        if (this.#at.question === undefined) return false
        this.#at.place = 'transcript'
        break
      case 'question':
        understand(this.#at.startQuestion(opening) ? 'question' : 'heading')
        return true
      case 'follow-ups':
      case 'probes':
      case 'good-responses':
        if (this.#at.question === undefined) return false
        understand(
          this.#at.startList(opening.kind, opening.rest, paragraph) ? LIST_PARTS[opening.kind] : 'heading',
        )
        return true
      case 'competencies': {
        const question = this.#at.question
        if (question === undefined) return false
        for (const name of opening.names) this.#draft.addCompetency(question, name)
        if (opening.prefix !== '' && !/^(?:core|general|required)$/i.test(opening.prefix)) this.#ofRoles++
        understand('question-competencies')
        return true
      }
      case 'levels':
        this.#at.competency = this.#draft.competency(this.#at.question, opening.rest)
        this.#at.place = 'levels'
        understand('competency')
        return true
    }
    understand('heading')
    return true
  }

  #content(paragraph: WordParagraph): void {
    const { text } = paragraph
    const put = (as: GuidePart, list: string[] | undefined, item = text): void => {
      if (isPlaceholder(text)) return this.#findings.understand(paragraph, 'placeholder', this.#at.where())
      if (isBlankToFill(text)) return this.#findings.understand(paragraph, 'form', this.#at.where())
      list?.push(item)
      this.#findings.understand(paragraph, as, this.#at.where())
    }
    const isEmpty = text.trim() === ''
    const line = paragraph.list === null || isEmpty ? text.trimEnd() : `• ${text.trim()}`
    switch (this.#at.place) {
      case 'front':
        return this.#front(paragraph)
      case 'checklist':
        if (!isEmpty) put('checklist', this.#draft.checklist, text.trim())
        return
      case 'common-questions':
        return this.#findings.miss(paragraph, 'no-place')
      case 'introduction':
        if (this.#draft.minutes === 0) this.#draft.minutes = minutesSpent(text)
        return put('introduction', this.#draft.introduction, line)
      case 'conclusion':
        return put('conclusion', this.#draft.conclusion, line)
      case 'question':
        return put('question', this.#at.question?.text, line)
      case 'follow-ups':
        if (!isEmpty) put('follow-up', this.#at.question?.followUps, text.trim())
        return
      case 'probes':
        if (!isEmpty) put('probe', this.#at.question?.probes, text.trim())
        return
      case 'transcript':
      case 'analysis':
        return this.#analysis(paragraph)
      case 'rating':
        return this.#findings.miss(paragraph, 'no-question')
      case 'rated-question':
        return this.#again(paragraph)
      case 'good-responses':
        return put('good-response', this.#at.goodResponses(text), text.trim())
      case 'levels':
        return this.#aboutLevels(paragraph, () => put('definition', this.#at.competency?.definition, line))
      case 'behind-levels':
        return this.#findings.miss(paragraph, 'no-place')
      case 'hr':
        return this.#findings.understand(paragraph, 'score-form')
    }
  }

  /** The lines above the first section; the one that speaks of an interview is the title. */
  #front(paragraph: WordParagraph): void {
    const { text, heading, bold } = paragraph
    if (text.trim() === '') return
    if (heading === 0 && !bold && !/^(?:title|subtitle)$/i.test(paragraph.style)) {
      return this.#findings.miss(paragraph, 'before-first-section')
    }
    if (isPlaceholder(text)) return this.#findings.understand(paragraph, 'placeholder')
    const isTitle = this.#draft.title === ''
    if (isTitle) this.#draft.title = tidy(text)
    this.#findings.understand(paragraph, 'title', { taken: isTitle })
  }

  /** Told from instructions by their place: what the template says is a placeholder or ends in a full stop in bold. */
  #analysis(paragraph: WordParagraph): void {
    const { text } = paragraph
    const isAdvice = paragraph.bold && /\byou must\b/i.test(text)
    if (isAdvice) this.#findings.understand(paragraph, 'form', this.#at.where())
    else this.#fill(paragraph)
  }

  /** The question's text as it stands before the rating. */
  #again(paragraph: WordParagraph): void {
    const { text } = paragraph
    const question = this.#at.question
    if (question === undefined || text.trim() === '') return
    if (isPlaceholder(text)) return this.#findings.understand(paragraph, 'placeholder', this.#at.where())
    const isKnown = comparable(question.text.join(' ')).includes(comparable(text))
    if (question.text.length === 0) {
      question.text.push(text.trim())
      this.#findings.understand(paragraph, 'question', this.#at.where())
    } else if (isKnown) this.#findings.understand(paragraph, 'question-again', this.#at.where())
    else this.#findings.miss(paragraph, 'other-wording')
  }

  /** Below the heading of the levels: the definition, or levels that stand in no table. */
  #aboutLevels(paragraph: WordParagraph, define: () => void): void {
    const level = levelInText(paragraph)
    if (level === undefined) return define()
    this.#level(level)
    this.#at.place = 'levels'
  }

  #level(found: LevelFound): void {
    const competency = this.#at.competency ?? this.#draft.competency(this.#at.question, '')
    this.#at.competency = competency
    const where = this.#at.where()
    for (const each of found.marks) this.#fill(each)
    this.#at.place = 'behind-levels'
    const isDescribed =
      (found.inline !== '' && !isPlaceholder(found.inline)) ||
      found.description.some(({ text }) => !isPlaceholder(text))
    // What lies below the levels is one of them only where the file describes it.
    if (found.below && !isDescribed) {
      this.#findings.understand(found.heading, 'form', where)
      for (const each of found.description) this.#findings.understand(each, 'placeholder', where)
      return
    }
    const description = found.inline === '' || isPlaceholder(found.inline) ? [] : [found.inline]
    for (const each of found.description) {
      if (isPlaceholder(each.text)) this.#findings.understand(each, 'placeholder', where)
      else {
        description.push(each.text.trim())
        this.#findings.understand(each, 'level-description', where)
      }
    }
    competency.levels.push({ name: found.name, description })
    if (found.minimum) competency.minimum = competency.levels.length - 1
    this.#findings.understand(found.heading, 'level', where)
    for (const each of found.minimumWords) this.#findings.understand(each, 'minimum', where)
  }
}

/** “Spend about 4-5 minutes”: the longer of the two. */
function minutesSpent(text: string): number {
  const range = /(\d+)(?:\s*(?:-|–|to)\s*(\d+))?\s*min/i.exec(text)
  return range === null ? 0 : (minutesIn(range[2] ?? range[1] ?? '') ?? 0)
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
