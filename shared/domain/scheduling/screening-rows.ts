import { searchWords } from '../../kernel/words'
import type { Identified } from '../find-record'
import type { Applicant, Paper } from './applicant'
import type { FollowedScreening } from './followed-screenings'
import { called } from './called'
import { NameOrder } from './names'
import { resumesFirst } from './papers/resumes-first'
import { RowSearch } from './row-search'
import type { Screening } from './screening'

/** A line of the list of screening. */
export interface ScreeningRow {
  readonly applicant: Identified<Applicant>
  /** `Family, Given Middle`. */
  readonly name: string
  readonly fullName: string
  /** Résumés first. */
  readonly papers: readonly Identified<Paper>[]
  readonly hasResume: boolean
  /** Undefined where nobody has screened. */
  readonly screening: Screening | undefined
  /** What a search looks at, joined. */
  readonly words: string
}

export type ScreeningState = 'open' | 'pass' | 'out'

export interface ScreeningSource {
  readonly applicants: readonly Identified<Applicant>[]
  readonly papers: readonly Identified<Paper>[]
  readonly screenings: readonly Pick<FollowedScreening, 'applicant' | 'screening'>[]
}

/**
 * The applicants by name, each with the papers that came and what HR has said. With the order of the last time, and of
 * applicants that are the same objects, they are not sorted again.
 */
export function screeningRows(
  source: ScreeningSource,
  order = new NameOrder<Identified<Applicant>>(),
): readonly ScreeningRow[] {
  const papers = new Map<string, Identified<Paper>[]>()
  for (const paper of source.papers) {
    const own = papers.get(paper.applicant)
    if (own === undefined) papers.set(paper.applicant, [paper])
    else own.push(paper)
  }
  const screenings = new Map(source.screenings.map(({ applicant, screening }) => [applicant, screening]))
  return order.of(source.applicants).map((applicant) => {
    const { name, fullName, words } = called(applicant)
    const own = resumesFirst(papers.get(applicant.id) ?? [])
    return {
      applicant,
      name,
      fullName,
      words,
      papers: own,
      hasResume: own[0]?.kind === 'resume',
      screening: screenings.get(applicant.id),
    }
  })
}

/** Where an applicant stands with HR's screening. */
export function screeningState({ screening }: Pick<ScreeningRow, 'screening'>): ScreeningState {
  return screening?.outcome ?? 'open'
}

/** The lines that fit a search and a state, in the order in which they came; quicker with the search of the last time. */
export function filterScreening(
  rows: readonly ScreeningRow[],
  search: string,
  state: ScreeningState | 'all',
  rowSearch = new RowSearch<ScreeningRow>(),
): readonly ScreeningRow[] {
  const fit = rowSearch.find(rows, searchWords(search))
  return state === 'all' ? fit : fit.filter((row) => screeningState(row) === state)
}
