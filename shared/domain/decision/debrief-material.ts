import type { Hash, Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findEach, findRecord, type Identified } from '../find-record'
import { Person } from '../panel/person'
import { Competency } from '../preparation/competency'
import { recordIds } from '../record-ids'
import type { Interview } from '../scheduling/interview'
import type { CompetencyRating } from '../scoring/score-sheet'
import type { SheetRevision } from '../scoring/sheet-revision'
import { Debrief, Dissent } from './debrief'
import { recorderOf, type DebriefSheet } from './debrief-state'
import { byDivergence, panelRatings, type PanelRating } from './panel-rating'

/** One rater of a debrief with what they handed in. */
export interface DebriefRater {
  readonly id: Id
  readonly name: string
  readonly senior: boolean
  readonly revision: Hash
  readonly sheet: SheetRevision
  readonly dissent: Dissent
}

/** All that a panel has before it when it talks. */
export interface DebriefMaterial {
  /** In the order in which they speak: the senior ones last. */
  readonly raters: readonly DebriefRater[]
  /** Who writes down what is agreed. */
  readonly recorder: Id
  readonly debrief: Debrief
  /** The most divergent first. */
  readonly ratings: readonly PanelRating[]
  readonly competencies: readonly Identified<Competency>[]
}

/**
 * Gathers a debrief. `sheets` are those that `debriefState` found ready, `contentOf` reads one; undefined where one
 * of them is not on this laptop.
 */
export async function loadDebrief(
  records: RecordsReader,
  action: Id,
  interview: Identified<Interview>,
  sheets: readonly DebriefSheet[],
  contentOf: (revision: Hash) => Promise<SheetRevision | undefined>,
): Promise<DebriefMaterial | undefined> {
  const raters: DebriefRater[] = []
  for (const { rater, revision } of sheets) {
    const sheet = await contentOf(revision)
    if (sheet === undefined) return undefined
    const person = await findRecord(records, Person, recordIds.person(action, rater))
    const dissent = await findRecord(records, Dissent, recordIds.dissent(interview.id, rater))
    raters.push({
      id: rater,
      name: person?.name ?? sheet.rater.name,
      senior: person?.senior ?? false,
      revision,
      sheet,
      dissent: dissent ?? Dissent.parse({}),
    })
  }
  const recorder = recorderOf(
    raters.map(({ id }) => id),
    interview,
  )
  if (recorder === undefined) return undefined
  const written = await findRecord(records, Debrief, recordIds.debrief(interview.id, recorder))
  const debrief = written ?? Debrief.parse({})
  const contents = raters.map(({ sheet }) => sheet)
  const ratings = byDivergence(panelRatings(contents, debrief.rating))
  return {
    raters: [...raters].sort((left, right) => Number(left.senior) - Number(right.senior)),
    recorder,
    debrief,
    ratings,
    competencies: await findEach(
      records,
      Competency,
      ratings.map(({ competency }) => recordIds.competency(competency)),
    ),
  }
}

/** What is still to be agreed on: nothing counts yet, or it is not what all gave alike and nobody says why. */
export function openInDebrief({ ratings, debrief }: Pick<DebriefMaterial, 'ratings' | 'debrief'>): {
  readonly toAgree: readonly Id[]
  readonly toExplain: readonly Id[]
} {
  const toAgree = ratings.flatMap(({ competency, counts }) => (counts === undefined ? [competency] : []))
  const toExplain = ratings.flatMap(({ competency, consensus, originals }) => {
    const changed = consensus !== undefined && originals.some(({ rating }) => rating !== consensus)
    return changed && (debrief.reason[competency] ?? '').trim() === '' ? [competency] : []
  })
  return { toAgree, toExplain }
}

/** Who does not go along with what is agreed on a competency, with the rating that they hold to. */
export function dissentersOn(
  competency: Id,
  raters: readonly DebriefRater[],
): readonly { readonly rater: DebriefRater; readonly rating: CompetencyRating; readonly words: string }[] {
  return raters.flatMap((rater) => {
    const rating = rater.dissent.rating[competency]
    return rating === undefined || rating === null
      ? []
      : [{ rater, rating, words: rater.dissent.words[competency] ?? '' }]
  })
}
