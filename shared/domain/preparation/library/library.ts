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

/** Made once: a comparison that looks for its rules each time takes ten times as long. */
const byText = new Intl.Collator()

/** All competencies and questions of these hiring actions, by their text; the same wording is one entry. */
export function libraryOf(sources: readonly LibrarySource[]): readonly LibraryEntry[] {
  const entries = new Map<string, LibraryEntry>()
  const add = (entry: LibraryEntry): void => {
    const known = entries.get(entry.key)
    if (known === undefined) entries.set(entry.key, entry)
    else if (!known.uses.some(({ id }) => id === entry.uses[0]?.id)) {
      entries.set(entry.key, { ...known, uses: [...known.uses, ...entry.uses] })
    }
  }
  for (const { action, title, competencies, guides } of sources) {
    const names = new Map(competencies.map(({ id, name }) => [id, name]))
    for (const competency of competencies) {
      const { id, name, definition, levels } = competency
      const key = `competency ${canonicalJson([name, definition, levels])}`
      add({ kind: 'competency', key, text: name, competency, uses: [{ action, title, id }] })
    }
    for (const question of guides.flatMap(({ content }) => content.questions)) {
      add({
        kind: 'question',
        key: `question ${searchWords(question.text).join(' ')}`,
        text: question.text,
        question,
        competencies: question.competencies.flatMap((id) => names.get(id) ?? []),
        uses: [{ action, title, id: question.id }],
      })
    }
  }
  return [...entries.values()].sort((a, b) => byText.compare(a.text, b.text))
}

/** The words by which an entry is found. */
export function libraryText(entry: LibraryEntry): string {
  const own =
    entry.kind === 'competency'
      ? [entry.competency.definition]
      : [...entry.competencies, ...entry.question.followUps.map(({ text }) => text)]
  return [entry.text, ...own, ...entry.uses.map(({ title }) => title)].join(' ')
}
