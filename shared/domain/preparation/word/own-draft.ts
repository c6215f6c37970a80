import type { Id } from '../../../kernel/ids'
import type { GuideQuestion } from '../interview-guide'
import type { GuideData } from './guide-data'
import { competenciesText } from './guide-document'
import type { GuideCompetency } from './guide-file'
import { factsIn, factsText } from './guide-words'
import { levelId } from './level-id'

interface Item {
  readonly text: string
  /** The id that this item had when the file was written. */
  readonly id: string | undefined
}

/** A question as it is gathered from the page. */
export interface QuestionDraft {
  /** Its place among the questions that were written; undefined for one that was added since. */
  readonly mark: number | undefined
  facts: string
  competencies: string
  readonly text: string[]
  readonly followUps: Item[]
  readonly probes: string[]
  readonly goodResponse: string[]
}

interface LevelDraft {
  readonly name: string
  readonly id: string | undefined
  readonly description: string[]
}

/** A competency as it is gathered from the page. */
export interface CompetencyDraft {
  readonly mark: number | undefined
  readonly name: string
  readonly definition: string[]
  readonly levels: LevelDraft[]
  /** The place of the level that bears the words; -1 for none. */
  minimum: number
}

export function newQuestion(mark: number | undefined): QuestionDraft {
  return { mark, facts: '', competencies: '', text: [], followUps: [], probes: [], goodResponse: [] }
}

export function finishCompetency(
  draft: CompetencyDraft,
  index: number,
  data: GuideData | undefined,
  newId: () => Id,
): GuideCompetency {
  const known = draft.mark === undefined ? undefined : data?.competencies[draft.mark]
  const taken: string[] = []
  const levels = draft.levels.map(({ name, id, description }) => {
    const own = id ?? levelId(name, taken)
    taken.push(own)
    return { id: own, name, description: description.join('\n') }
  })
  // A required level that the file's own list does not hold has no place on the page.
  const unseen = known !== undefined && !known.levels.includes(known.minimum) ? known.minimum : ''
  return {
    id: known?.id ?? newId(),
    name: draft.name,
    definition: draft.definition.join('\n'),
    roles: known?.roles ?? [],
    levels,
    minimum: levels[draft.minimum]?.id ?? unseen,
    order: known?.order ?? index + 1,
  }
}

/** A question; of what both page and data say, the page counts where somebody changed it. */
export function finishQuestion(
  draft: QuestionDraft,
  competencies: readonly GuideCompetency[],
  data: GuideData | undefined,
  newId: () => Id,
): GuideQuestion {
  const known = draft.mark === undefined ? undefined : data?.questions[draft.mark]
  const facts =
    known !== undefined && factsText(known) === draft.facts ? known : { ...known, ...factsIn(draft.facts) }
  return {
    id: known?.id ?? newId(),
    text: draft.text.join('\n'),
    kind: facts.kind ?? 'past-experience',
    competencies: [...competenciesOf(draft, competencies, known?.competencies)],
    roles: known?.roles ?? [],
    minutes: facts.minutes ?? 0,
    followUps: draft.followUps.map(({ text, id }) => ({ id: id ?? newId(), text })),
    probes: draft.probes,
    goodResponse: draft.goodResponse.join('\n'),
  }
}

/** The names in `Competency: A; B (…)`. */
function namesIn(text: string): readonly string[] {
  const list = text.replace(/^[^:]*:\s*/, '').replace(/\s*\([^()]*\)\s*$/, '')
  return list
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function competenciesOf(
  draft: QuestionDraft,
  competencies: readonly GuideCompetency[],
  known: readonly string[] | undefined,
): readonly string[] {
  if (known !== undefined && competenciesText(known, { competencies }) === draft.competencies) return known
  const named = namesIn(draft.competencies).map((name) =>
    competencies.find((each) => each.name.trim().toLowerCase() === name.toLowerCase()),
  )
  const found = named.flatMap((competency) => competency?.id ?? [])
  return found.length === named.length || known === undefined ? found : known
}
