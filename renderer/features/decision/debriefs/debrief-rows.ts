import type { DebriefState } from '#shared/domain/decision/debrief-state'
import type { PanelRating } from '#shared/domain/decision/panel-rating'
import type { Standings } from '#shared/domain/decision/standings'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

/** An interview that took place, with how far its panel is. */
export interface DebriefRow {
  readonly interview: Id
  /** `Family, Given Middle`. */
  readonly applicant: string
  readonly round: string
  readonly state: DebriefState
  readonly ratings: readonly PanelRating[] | undefined
  readonly hidden: boolean
}

/** Those that wait for the panel's word first, then by applicant and round. */
export function debriefRows({ applicants, rounds }: Standings): readonly DebriefRow[] {
  const names = new Map(rounds.map(({ id, name }) => [id, name]))
  const rows = applicants.flatMap(({ applicant, rounds: standings }) =>
    standings.flatMap((standing): DebriefRow[] => {
      if (standing === undefined || standing.interview.status !== 'interviewed') return []
      const { interview, round, state, ratings, hidden } = standing
      const name = sortedName(applicant)
      return [
        { interview: interview.id, applicant: name, round: names.get(round) ?? '', state, ratings, hidden },
      ]
    }),
  )
  return rows.sort((left, right) => Number(isToTalk(right)) - Number(isToTalk(left)))
}

function isToTalk({ ratings }: DebriefRow): boolean {
  return ratings?.some(({ counts }) => counts === undefined) === true
}

/** How far a panel is, in words. */
export function howFar({ state, ratings }: Pick<DebriefRow, 'state' | 'ratings'>): string {
  if (state.kind === 'waiting') {
    const { raters, missing } = state
    return message('debrief.state.waiting', { raters, submitted: raters - missing.length })
  }
  if (state.kind === 'ready' && state.raters === 1) return message('debrief.state.one')
  if (state.kind === 'ready' && ratings?.every(({ counts }) => counts !== undefined) === true) {
    return message('debrief.state.agreed')
  }
  return message(`debrief.state.${state.kind}`)
}

/** In how many competencies the originals differ, in words. */
export function whereTheyDiffer({
  state,
  ratings,
  hidden,
}: Pick<DebriefRow, 'state' | 'ratings' | 'hidden'>): string {
  if (hidden) return message('debriefs.hidden')
  if (ratings === undefined || (state.kind === 'ready' && state.raters === 1)) return ''
  const count = ratings.filter(({ spread }) => spread > 0).length
  return count === 0 ? message('debriefs.differ.none') : message('debriefs.differ', { count })
}
