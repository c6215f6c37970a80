import type { Id } from '../../../kernel/ids'
import type { Identified } from '../../find-record'
import type { Applicant } from '../applicant'
import { joinedForms } from './file-name-words'

/** How much of a name was found: family and given name, the given name's initial, or the family name alone. */
export type NameLevel = 'full-name' | 'initial' | 'family-name'

/** Those whose names fit best. Without a level nothing is certain: they are hints, such as a given name alone. */
export interface NamesFound {
  readonly level: NameLevel | undefined
  readonly ids: readonly Id[]
}

type Named = Pick<Identified<Applicant>, 'id' | 'familyName' | 'givenName' | 'middleName'>

interface Known {
  readonly id: Id
  readonly given: readonly string[]
  readonly middle: readonly string[]
}

/** A family name of two letters that stands alone may be anything. */
const SHORTEST_FAMILY = 3
const LEVELS = [undefined, 'family-name', 'initial', 'full-name', 'full-name'] as const
/** So much is a level worth more than a longer family name. */
const LEVEL = 1000

/** The names of applicants in the forms in which they stand in files' names. */
export class KnownNames {
  readonly #families = new Map<string, Known[]>()
  /** `mariagarcia` and `garciamaria`, without anything between. */
  readonly #joined = new Map<string, Known[]>()
  readonly #given = new Map<string, Id[]>()

  constructor(applicants: readonly Named[]) {
    for (const { id, familyName, givenName, middleName } of applicants) {
      const [first = ''] = givenName.trim().split(/[\s-]+/u)
      const given = [...new Set([...joinedForms(givenName), ...joinedForms(first)])]
      const known = { id, given, middle: joinedForms(middleName) }
      for (const family of joinedForms(familyName)) {
        put(this.#families, family, known)
        for (const form of given) {
          put(this.#joined, `${form}${family}`, known)
          put(this.#joined, `${family}${form}`, known)
        }
      }
      for (const form of given) put(this.#given, form, id)
    }
  }

  /** Whose name stands among these runs of words. */
  find(runs: ReadonlySet<string>): NamesFound {
    const scores = new Map<Id, number>()
    const count = (id: Id, score: number): void => {
      scores.set(id, Math.max(score, scores.get(id) ?? 0))
    }
    for (const run of runs) {
      for (const known of this.#joined.get(run) ?? []) count(known.id, 3 * LEVEL + run.length)
      for (const known of this.#families.get(run) ?? [])
        count(known.id, levelOf(known, run, runs) * LEVEL + run.length)
    }
    const most = Math.max(0, ...scores.values())
    const best = [...scores].flatMap(([id, score]) => (score === most ? [id] : []))
    const level = LEVELS[Math.floor(most / LEVEL)]
    if (level !== undefined && level !== 'family-name') return { level, ids: best }
    // A family name alone, which somebody else has as given name, is nobody's for certain.
    const ids = [...new Set([...best, ...[...runs].flatMap((run) => this.#given.get(run) ?? [])])]
    const certain = level !== undefined && ids.length === best.length && most - LEVEL >= SHORTEST_FAMILY
    return { level: certain ? level : undefined, ids }
  }
}

/** How much of a name stands beside its family name. */
function levelOf({ given, middle }: Known, family: string, runs: ReadonlySet<string>): number {
  const has = (form: string): boolean => form !== family && runs.has(form)
  const initial = (form: string): boolean => runs.has(form.slice(0, 1))
  if (given.some(has)) return middle.some((form) => has(form) || initial(form)) ? 4 : 3
  return given.some(initial) ? 2 : 1
}

function put<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
