import type { Id } from '../../kernel/ids'
import { compareSlots, dateOf, minutesBetween, slotsOverlap, type Slot } from '../../kernel/time'
import type { Identified } from '../find-record'
import { isRater } from '../panel/duties'
import type { Interview } from './interview'
import type { Schedule, ScheduleWarning } from './schedule'

const MOST_A_DAY = 3
/** The least time for rating after an interview. */
const LEAST_MINUTES_AFTER = 30

type Timed = Identified<Interview> & { readonly slot: Slot }

/** What is too much for one SME: a double booking, no time to rate, four on a day, both rounds of one applicant. */
export function smeWarnings({ interviews, people }: Schedule): readonly ScheduleWarning[] {
  const names = new Map(people.map((person) => [person.id, person.name]))
  const bySme = new Map<Id, Identified<Interview>[]>()
  for (const interview of interviews) {
    for (const { person, role } of interview.panel) {
      if (!isRater(role)) continue
      const list = bySme.get(person)
      if (list === undefined) bySme.set(person, [interview])
      else list.push(interview)
    }
  }
  return [...bySme].flatMap(([person, own]) => {
    const timed = own
      .filter((interview): interview is Timed => interview.slot !== undefined)
      .sort((a, b) => compareSlots(a.slot, b.slot) || (a.id < b.id ? -1 : 1))
    const found = [...tooClose(timed), ...tooMany(timed), ...bothRounds(own)]
    const name = names.get(person) ?? ''
    return found.map(({ code, interview, other, values }) =>
      Object.assign(
        { code, interview, person, values: { ...values, name } },
        other === undefined ? {} : { other },
      ),
    )
  })
}

/** Of each pair the later one is named first: it is the one to move. */
function tooClose(timed: readonly Timed[]): readonly ScheduleWarning[] {
  const warnings: ScheduleWarning[] = []
  for (const [index, earlier] of timed.entries()) {
    for (const later of timed.slice(index + 1)) {
      const minutes = minutesBetween(earlier.slot, later.slot)
      if (minutes >= LEAST_MINUTES_AFTER) break
      const where = { interview: later.id, other: earlier.id }
      if (slotsOverlap(earlier.slot, later.slot)) {
        warnings.push({ code: 'schedule.sme-twice', ...where, values: {} })
      } else {
        warnings.push({
          code: 'schedule.back-to-back',
          ...where,
          values: { minutes, wanted: LEAST_MINUTES_AFTER },
        })
      }
    }
  }
  return warnings
}

/** Days are those of each interview's own zone; those after the third are named. */
function tooMany(timed: readonly Timed[]): readonly ScheduleWarning[] {
  const counts = new Map<string, number>()
  return timed.flatMap(({ id, slot }) => {
    const day = dateOf(slot.start)
    const count = (counts.get(day) ?? 0) + 1
    counts.set(day, count)
    if (count <= MOST_A_DAY) return []
    return [{ code: 'schedule.too-many-a-day' as const, interview: id, values: { count, most: MOST_A_DAY } }]
  })
}

function bothRounds(own: readonly Identified<Interview>[]): readonly ScheduleWarning[] {
  return own.flatMap((interview, index) =>
    own
      .slice(0, index)
      .filter(({ applicant, round }) => applicant === interview.applicant && round !== interview.round)
      .map(({ id }) => ({
        code: 'schedule.both-rounds' as const,
        interview: interview.id,
        other: id,
        values: {},
      })),
  )
}
