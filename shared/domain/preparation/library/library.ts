import { canonicalJson } from '../../../kernel/canonical'
import type { Id } from '../../../kernel/ids'
import { searchWords } from '../../../kernel/words'
import type { Identified } from '../../find-record'
import type { Competency } from '../competency'
import type { GuideQuestion, InterviewGuide } from '../interview-guide'

/** Where an entry was used. */
export interface LibraryUse {
  readonly action: Id
  /** The title of the hiring action. */
  readonly title: string
  /** The id that it has there: a competency's, or a question's. */
  readonly id: Id
}

/** A competency or a question of any hiring action, each wording once. */
export type LibraryEntry =
  | {
      readonly kind: 'competency'
      readonly key: string
      readonly text: string
      readonly competency: Identified<Competency>
      readonly uses: readonly LibraryUse[]
    }
  | {
      readonly kind: 'question'
      readonly key: string
      readonly text: string
      readonly question: GuideQuestion
      /** The names of the competencies that it looked at. */
      readonly competencies: readonly string[]
      readonly uses: readonly LibraryUse[]
    }

/** What the library draws from one hiring action. */
export interface LibrarySource {
  readonly action: Id
  readonly title: string
  readonly competencies: readonly Identified<Competency>[]
  /** All published versions. */
  readonly guides: readonly Identified<InterviewGuide>[]
}

/** The competencies and questions of one hiring action, each wording once. */
export function entriesOf({ action, title, competencies, guides }: LibrarySource): readonly LibraryEntry[] {
  const names = new Map(competencies.map(({ id, name }) => [id, name]))
  const ofCompetencies = competencies.map((competency): LibraryEntry => {
    const { id, name, definition, levels } = competency
    const key = `competency ${canonicalJson([name, definition, levels])}`
    return { kind: 'competency', key, text: name, competency, uses: [{ action, title, id }] }
  })
  const questions = guides.flatMap(({ content }) => content.questions)
  const ofQuestions = questions.map((question): LibraryEntry => ({
    kind: 'question',
    key: `question ${searchWords(question.text).join(' ')}`,
    text: question.text,
    question,
    competencies: question.competencies.flatMap((id) => names.get(id) ?? []),
    uses: [{ action, title, id: question.id }],
  }))
  return sameWordingOnce([...ofCompetencies, ...ofQuestions])
}

/** Entries of the same wording as one: the first, with the uses of all. */
export function sameWordingOnce(all: Iterable<LibraryEntry>): readonly LibraryEntry[] {
  const entries = new Map<string, LibraryEntry>()
  for (const entry of all) {
    const known = entries.get(entry.key)
    if (known === undefined) {
      entries.set(entry.key, entry)
      continue
    }
    const more = entry.uses.filter(({ id }) => !known.uses.some((use) => use.id === id))
    if (more.length > 0) entries.set(entry.key, { ...known, uses: [...known.uses, ...more] })
  }
  return [...entries.values()]
}

/** What an entry is found by, without the titles of the hiring actions that used it. */
export function libraryText(entry: LibraryEntry): string {
  const own =
    entry.kind === 'competency'
      ? [entry.competency.definition]
      : [...entry.competencies, ...entry.question.followUps.map(({ text }) => text)]
  return [entry.text, ...own].join(' ')
}
