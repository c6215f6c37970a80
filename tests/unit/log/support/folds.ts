import type { NamedChange, RecordId } from '#shared/log/change'
import { fieldOf, foldChange, type FieldState, type FieldValue, type RecordState } from '#shared/log/fold'
import { compareTimes } from '#shared/log/hybrid-clock'
import { mayPatch } from '#shared/log/record-id'
import { shownIn, type Everything } from './definition'

/** Anything that folds changes one after the other and can say what shows. */
export type Fold = (changes: readonly NamedChange[]) => Everything

type FoldOne = typeof foldChange

function folding(foldOne: FoldOne): Fold {
  return (changes) => {
    const states = new Map<RecordId, RecordState>()
    for (const change of changes) {
      for (const [id, state] of foldOne((record) => states.get(record), change)) states.set(id, state)
    }
    return shownIn(states.values())
  }
}

export const realFold = folding(foldChange)

/** How a wrong fold differs from the right one. */
interface Mistake {
  readonly compare?: (a: FieldValue, b: FieldValue) => number
  readonly forgetAwaited?: boolean
  readonly ignoreOver?: boolean
  readonly keepOnlyFirst?: boolean
  readonly mayPatch?: (record: RecordId, actor: string, before: FieldState) => boolean
  readonly passOver?: (change: NamedChange) => boolean
}

const descending = (a: string, b: string) => Number(a < b) - Number(a > b)
const rightOrder = (a: FieldValue, b: FieldValue) =>
  compareTimes(b.clock, a.clock) || descending(a.device, b.device) || descending(a.change, b.change)

/** A fold written anew, with one mistake in it; with none it must pass every property. */
function mistaken(mistake: Mistake): Fold {
  return folding((read, change) => {
    const touched = new Map<RecordId, RecordState>()
    if (mistake.passOver?.(change) === true) return touched
    const { header, body, hash } = change
    const places = new Set<string>()
    for (const [index, { record, field, over }] of header.patches.entries()) {
      const state = touched.get(record) ?? read(record) ?? { id: record, fields: {} }
      const before = fieldOf(state, field)
      const allowed = mistake.mayPatch ?? mayPatch
      const place = `${record} ${field}`
      if (!allowed(record, header.actor, before) || places.has(place)) continue
      places.add(place)
      const entry = body[index]
      const { clock, device, actor } = header
      const value: FieldValue = {
        change: hash,
        clock,
        device,
        actor,
        ...(entry ? { value: entry.value } : {}),
      }
      touched.set(record, {
        id: record,
        fields: { ...state.fields, [field]: next(before, value, over, mistake) },
      })
    }
    return touched
  })
}

function next(before: FieldState, value: FieldValue, over: readonly string[], mistake: Mistake): FieldState {
  const replaced = mistake.ignoreOver === true ? [] : over
  const kept = before.values.filter(({ change }) => !replaced.includes(change))
  const awaited = mistake.forgetAwaited === true ? [] : [...before.awaited, ...replaced]
  const arrivesLate = awaited.includes(value.change)
  const values = arrivesLate ? kept : [...kept, value].sort(mistake.compare ?? rightOrder)
  return { values: mistake.keepOnlyFirst === true ? values.slice(0, 1) : values, awaited }
}

export const noMistake = mistaken({})

/** Folds as other programs have them, each wrong in a way that has lost data. */
export const wrongFolds: Readonly<Record<string, Fold>> = {
  'what was there first wins a tie of clocks': mistaken({
    compare: (a, b) => compareTimes(b.clock, a.clock),
  }),
  'a tie of one device’s clocks is not broken (a cloned laptop)': mistaken({
    compare: (a, b) => compareTimes(b.clock, a.clock) || descending(a.device, b.device),
  }),
  'clocks are compared by their milliseconds alone': mistaken({
    compare: (a, b) => b.clock[0] - a.clock[0] || descending(a.device, b.device),
  }),
  'what is named as replaced is forgotten when it has not arrived yet': mistaken({ forgetAwaited: true }),
  'the later clock wins, whatever it saw': mistaken({ ignoreOver: true, keepOnlyFirst: true }),
  'only the winner is kept': mistaken({ keepOnlyFirst: true }),
  'a clock that is years ahead is refused': mistaken({
    passOver: ({ header }) => header.clock[0] > 3_000_000_000_000,
  }),
  'whoever writes a record first owns it': mistaken({
    mayPatch: (_record, actor, before) =>
      before.values.length === 0 || before.values.every((value) => value.actor === actor),
  }),
  'anybody may write to anybody’s record': mistaken({ mayPatch: () => true }),
}
