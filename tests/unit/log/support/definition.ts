import type { NamedChange } from '#shared/log/change'
import { compareTimes } from '#shared/log/hybrid-clock'
import { fieldOf, type RecordState } from '#shared/log/fold'

/** What shows of a field, the first first: the change that set it, and its value (absent once erased). */
interface Shown {
  readonly change: string
  readonly value?: unknown
}

/** By `<record> <field>`. */
export type Everything = Readonly<Record<string, readonly Shown[]>>

interface Written {
  readonly place: string
  readonly change: NamedChange
  readonly over: readonly string[]
  readonly value: { readonly value?: unknown }
}

/**
 * The fold as design.md states it, over all changes at once: a field's candidates are the values that no
 * `over` names; the greatest (clock, device, hash) comes first; a record whose id ends in `@person` ignores
 * everybody else. Slow and without any state: what the fold is measured against.
 */
export function shownByDefinition(changes: readonly NamedChange[]): Everything {
  const written = changes.flatMap(writtenBy)
  const shown: Record<string, Written[]> = {}
  for (const entry of written) {
    const replaced = written.some(
      (other) => other.place === entry.place && other.over.includes(entry.change.hash),
    )
    const list = (shown[entry.place] ??= [])
    if (!replaced) list.push(entry)
  }
  return Object.fromEntries(
    Object.entries(shown).map(([place, entries]) => [
      place,
      entries.sort(greatestFirst).map(({ change, value }) => Object.assign({ change: change.hash }, value)),
    ]),
  )
}

function writtenBy(change: NamedChange): readonly Written[] {
  const places = new Set<string>()
  return change.header.patches.flatMap(({ record, field, over }, index) => {
    const author = /@([^/]*)$/.exec(record)?.[1]
    const place = `${record} ${field}`
    if ((author !== undefined && author !== change.header.actor) || places.has(place)) return []
    places.add(place)
    const body = change.body[index]
    return [{ place, change, over, value: body ? { value: body.value } : {} }]
  })
}

function greatestFirst(a: Written, b: Written): number {
  const [left, right] = [a.change, b.change]
  return (
    compareTimes(right.header.clock, left.header.clock) ||
    Number(left.header.device < right.header.device) - Number(left.header.device > right.header.device) ||
    Number(left.hash < right.hash) - Number(left.hash > right.hash)
  )
}

/** What folded states show, in the same form. */
export function shownIn(states: Iterable<RecordState>): Everything {
  return Object.fromEntries(
    [...states].flatMap((state) =>
      Object.keys(state.fields).map((field) => [
        `${state.id} ${field}`,
        fieldOf(state, field).values.map((entry) =>
          'value' in entry ? { change: entry.change, value: entry.value } : { change: entry.change },
        ),
      ]),
    ),
  )
}
