import type { Id } from '../../../kernel/ids'
import { tidy } from '../../../kernel/tidy'
import type { GuideQuestion, GuideContent } from '../interview-guide'
import type { GuideCompetency, GuideFile } from './guide-file'
import { levelId } from './level-id'
import { isPlaceholder } from './placeholders'

export interface QuestionFound {
  readonly number: number
  readonly text: string[]
  readonly competencies: CompetencyFound[]
  readonly followUps: string[]
  readonly probes: string[]
  readonly goodResponse: string[]
}

export interface CompetencyFound {
  name: string
  readonly definition: string[]
  readonly levels: { readonly name: string; readonly description: string[] }[]
  minimum: number
}

/** Lines without the empty ones around them. */
function trimmedLines(lines: readonly string[]): string {
  return lines.join('\n').replaceAll(/^\n+|\s+$/g, '')
}

/** What a file of other people's says, as far as it was read. */
export class ForeignDraft {
  title = ''
  readonly checklist: string[] = []
  readonly introduction: string[] = []
  readonly conclusion: string[] = []
  minutes = 0
  readonly questions: QuestionFound[] = []
  readonly competencies: CompetencyFound[] = []

  question(number: number): QuestionFound {
    const known = this.questions.find((each) => each.number === number)
    if (known !== undefined) return known
    const made = { number, text: [], competencies: [], followUps: [], probes: [], goodResponse: [] }
    this.questions.push(made)
    return made
  }

  /** A competency of a question under this name; one whose name is still to be filled in gets it. */
  competency(question: QuestionFound | undefined, written: string): CompetencyFound {
    const name = isPlaceholder(written) ? '' : tidy(written)
    const known = this.competencies.find((each) => name !== '' && sameName(each.name, name))
    const unnamed = question?.competencies.find((each) => name === '' || each.name === '')
    const found = known ?? unnamed ?? this.#add(name)
    if (found.name === '') found.name = name
    if (question?.competencies.includes(found) === false) question.competencies.push(found)
    return found
  }

  /** One more competency of a question, of which several may still lack their names. */
  addCompetency(question: QuestionFound, written: string): void {
    const name = isPlaceholder(written) ? '' : tidy(written)
    const found = this.competencies.find((each) => name !== '' && sameName(each.name, name))
    question.competencies.push(found ?? this.#add(name))
  }

  #add(name: string): CompetencyFound {
    const made = { name, definition: [], levels: [], minimum: -1 }
    this.competencies.push(made)
    return made
  }

  finish(newId: () => Id): GuideFile {
    const competencies = this.competencies.map((found, index) => finished(found, index, newId))
    const content: GuideContent = {
      introduction: { script: trimmedLines(this.introduction), minutes: this.minutes },
      checklist: this.checklist,
      questions: this.questions.map((found) => ({
        id: newId(),
        text: trimmedLines(found.text),
        kind: kindOf(found.text.join(' ')),
        competencies: found.competencies.flatMap(
          (each) => competencies[this.competencies.indexOf(each)]?.id ?? [],
        ),
        roles: [],
        minutes: 0,
        followUps: found.followUps.map((text) => ({ id: newId(), text })),
        probes: found.probes,
        goodResponse: trimmedLines(found.goodResponse),
      })),
      conclusion: { script: trimmedLines(this.conclusion), minutes: 0 },
    }
    return { title: this.title, content, competencies }
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function finished(found: CompetencyFound, index: number, newId: () => Id): GuideCompetency {
  const taken: string[] = []
  const levels = found.levels.map(({ name, description }) => {
    const id = levelId(name, taken)
    taken.push(id)
    return { id, name, description: trimmedLines(description) }
  })
  return {
    id: newId(),
    name: found.name,
    definition: trimmedLines(found.definition),
    roles: [],
    levels,
    minimum: levels[found.minimum]?.id ?? '',
    order: index + 1,
  }
}

/** A guess out of how a question begins; most ask for what somebody did. */
function kindOf(text: string): GuideQuestion['kind'] {
  if (/\b(?:imagine|suppose|hypothetical|what would you|how would you|if you were)\b/i.test(text)) {
    return 'hypothetical'
  }
  return /\b(?:in your (?:view|opinion)|what do you think|why do you)\b/i.test(text)
    ? 'viewpoint'
    : 'past-experience'
}
