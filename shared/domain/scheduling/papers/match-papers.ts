import type { Id } from '../../../kernel/ids'
import type { Identified } from '../../find-record'
import type { Applicant } from '../applicant'
import { fileNameWords, joinedForms, runsOf } from './file-name-words'
import { KnownNames, type NameLevel } from './known-names'

/** What in a file's name an applicant was recognised by, the surest first. */
export type MatchedBy = 'number' | NameLevel

/** Whose a file is by its name. Where it is nobody's for certain, `applicants` are those that it may be of. */
export type PaperMatch =
  | { readonly kind: 'matched'; readonly applicant: Id; readonly by: MatchedBy }
  | { readonly kind: 'unclear'; readonly applicants: readonly Id[] }

type Named = Pick<Identified<Applicant>, 'id' | 'number' | 'familyName' | 'givenName' | 'middleName'>

/** A number of one or two characters may be anything in a file's name: it counts beside a name only. */
const SHORTEST_NUMBER = 3

/**
 * Finds by the names of files whose papers they are: by the applicant number, or by family and given name in any
 * order, whatever stands between. Capitals, accents, hyphens and blanks make no difference. What fits several
 * applicants equally well, or a number of one and the name of another, stays unclear.
 */
export class PaperMatcher {
  readonly #numbers = new Map<string, Set<Id>>()
  readonly #names: KnownNames

  constructor(applicants: readonly Named[]) {
    this.#names = new KnownNames(applicants)
    for (const { id, number } of applicants) {
      for (const form of joinedForms(number)) {
        this.#numbers.set(form, (this.#numbers.get(form) ?? new Set()).add(id))
      }
    }
  }

  match(fileName: string): PaperMatch {
    const words = fileNameWords(fileName)
    const runs = runsOf(words)
    const named = this.#names.find(runs)
    const numbered = this.#numbered(runs, named.ids)
    const [number, ...others] = numbered
    if (number !== undefined) {
      const contradicted = named.level !== undefined && !named.ids.includes(number)
      return others.length === 0 && !contradicted
        ? { kind: 'matched', applicant: number, by: 'number' }
        : { kind: 'unclear', applicants: [...new Set([...numbered, ...named.ids])] }
    }
    const [best, ...more] = named.ids
    return best !== undefined && more.length === 0 && named.level !== undefined
      ? { kind: 'matched', applicant: best, by: named.level }
      : { kind: 'unclear', applicants: named.ids }
  }

  /** Those whose number stands in the file's name; the longest number counts, as `12` stands in `2024-12` too. */
  #numbered(runs: ReadonlySet<string>, named: readonly Id[]): readonly Id[] {
    const found = [...runs].flatMap((run) =>
      [...(this.#numbers.get(run) ?? [])].flatMap((id) =>
        run.length >= SHORTEST_NUMBER || named.includes(id) ? [{ id, length: run.length }] : [],
      ),
    )
    const longest = Math.max(0, ...found.map(({ length }) => length))
    return [...new Set(found.flatMap(({ id, length }) => (length === longest ? [id] : [])))]
  }
}
