import { z } from 'zod'
import { allParagraphs, type WordDocument, type WordNote, type WordParagraph } from './document'
import type { GuideFile } from './guide-file'
import { placeholdersIn } from './placeholders'

/** What a paragraph was understood as. */
export const GuidePart = z.enum([
  'title',
  'heading',
  'checklist',
  'introduction',
  'question',
  'question-facts',
  'question-competencies',
  'follow-up',
  'probe',
  'conclusion',
  'question-again',
  'good-response',
  'competency',
  'definition',
  'level',
  'level-description',
  'minimum',
  'placeholder',
  'form',
  'interview-data',
  'score-form',
  'page-furniture',
])
export type GuidePart = z.infer<typeof GuidePart>

/** Why a paragraph was not understood. */
const NotUnderstoodReason = z.enum([
  'before-first-section',
  'no-place',
  'other-wording',
  'table',
  'footnote',
  'unmarked',
  'fixed-words-changed',
  'no-question',
  'no-competency',
])
export type NotUnderstoodReason = z.infer<typeof NotUnderstoodReason>

const Placed = z.object({
  /** The place among all paragraphs of the file, from 1; empty ones count. */
  paragraph: z.int(),
  text: z.string(),
})
type Placed = Readonly<z.infer<typeof Placed>>

export const Understood = Placed.extend({
  as: GuidePart,
  /** Whether its text went into the guide; what belongs to one interview does not. */
  taken: z.boolean(),
  /** The question that it belongs to, from 1; null for none. */
  question: z.int().nullable(),
  /** The competency that it belongs to: its place among the guide's, from 1; null for none. */
  competency: z.int().nullable(),
  /** What the template's author meant to be filled in, such as `{AGENCY}`. */
  placeholders: z.array(z.string()).readonly(),
})
export type Understood = Readonly<z.infer<typeof Understood>>

export const NotUnderstood = Placed.extend({ why: NotUnderstoodReason })
export type NotUnderstood = Readonly<z.infer<typeof NotUnderstood>>

/** A guide out of a Word file, and for each paragraph with text whether and as what it was understood. */
export interface ReadGuide {
  readonly guide: GuideFile
  /** Evenhand wrote the file: its styles say what is what. */
  readonly own: boolean
  readonly understood: readonly Understood[]
  readonly notUnderstood: readonly NotUnderstood[]
  readonly notes: readonly WordNote[]
}

interface Place {
  readonly taken?: boolean
  readonly question?: number | null
  readonly competency?: number | null
}

const NOT_TAKEN: ReadonlySet<GuidePart> = new Set([
  'heading',
  'question-again',
  'placeholder',
  'form',
  'interview-data',
  'score-form',
  'page-furniture',
])

/** Gathers a verdict for each paragraph: whatever has none at the end was not understood. */
export class Findings {
  readonly #numbers: ReadonlyMap<WordParagraph, number>
  readonly #understood = new Map<number, Understood>()
  readonly #not = new Map<number, NotUnderstood>()

  constructor(document: WordDocument) {
    this.#numbers = new Map(allParagraphs(document).map((paragraph, index) => [paragraph, index + 1]))
  }

  understand(paragraph: WordParagraph, as: GuidePart, place: Place = {}): void {
    const { taken = !NOT_TAKEN.has(as), question = null, competency = null } = place
    const { text } = paragraph
    const number = this.#numbers.get(paragraph)
    if (number === undefined || text.trim() === '') return
    this.#not.delete(number)
    const placeholders = placeholdersIn(text)
    this.#understood.set(number, { paragraph: number, text, as, taken, question, competency, placeholders })
  }

  miss(paragraph: WordParagraph, why: NotUnderstoodReason): void {
    const { text } = paragraph
    const number = this.#numbers.get(paragraph)
    if (number === undefined || text.trim() === '') return
    this.#understood.delete(number)
    this.#not.set(number, { paragraph: number, text, why })
  }

  /** Both lists in the order of the file. */
  lists(): Pick<ReadGuide, 'understood' | 'notUnderstood'> {
    for (const [paragraph, number] of this.#numbers) {
      if (!this.#understood.has(number) && !this.#not.has(number)) this.miss(paragraph, 'no-place')
    }
    return { understood: inOrder(this.#understood), notUnderstood: inOrder(this.#not) }
  }
}

function inOrder<Item extends Placed>(items: ReadonlyMap<number, Item>): readonly Item[] {
  return [...items.values()].sort((one, other) => one.paragraph - other.paragraph)
}
