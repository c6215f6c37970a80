import { z } from 'zod'
import { Id } from '../kernel/ids'
import { Instant } from '../kernel/time'
import { readAs } from '../log/read-as'
import { kindOf, partsOf } from '../log/record-id'
import type { RecordsReader, RecordView } from '../log/records'
import { recordIds } from './record-ids'

/** Record `same-as/<applicant>`: who was entered twice, and under which applicant all of theirs stands now. */
export const SameAs = z.object({
  /** Null once they were told apart again. */
  into: Id.nullable().default(null),
  reason: z.string().default(''),
  at: Instant.optional(),
  /** What the merge changed of the applicant who stayed: of each field what was there, and what came. */
  replaced: z.record(z.string(), z.object({ before: z.json(), after: z.json() })).default({}),
})
export type SameAs = Readonly<z.infer<typeof SameAs>>

/**
 * Which applicants are one. Total whatever the pointers are: a chain leads to its end; of a circle, which two
 * laptops can make that do not know of each other, the least id stands for all.
 */
export class SameApplicants {
  readonly #stands = new Map<Id, Id>()
  readonly #members = new Map<Id, Id[]>()

  /** `pointers`: from each applicant who was merged to the one that they were merged into. */
  constructor(pointers: ReadonlyMap<Id, Id>) {
    for (const id of pointers.keys()) {
      const end = endOf(id, pointers)
      if (end === id) continue
      this.#stands.set(id, end)
      const members = this.#members.get(end)
      if (members === undefined) this.#members.set(end, [id])
      else members.push(id)
    }
  }

  /** The applicant who stands for this one: themselves, unless they were merged. */
  of(applicant: Id): Id {
    return this.#stands.get(applicant) ?? applicant
  }

  isMerged(applicant: Id): boolean {
    return this.#stands.has(applicant)
  }

  /** Everybody who is the same as this one, whoever stands for them first. */
  all(applicant: Id): readonly Id[] {
    const end = this.of(applicant)
    return [end, ...(this.#members.get(end) ?? []).sort()]
  }

  /** The same text for the same people. */
  key(): string {
    return [...this.#stands]
      .map((pair) => pair.join(' '))
      .sort()
      .join()
  }

  /** How many applicants stand under another. */
  get size(): number {
    return this.#stands.size
  }
}

function endOf(from: Id, pointers: ReadonlyMap<Id, Id>): Id {
  const path: Id[] = []
  let id = from
  for (;;) {
    const met = path.indexOf(id)
    if (met >= 0) return path.slice(met).reduce((least, each) => (each < least ? each : least))
    path.push(id)
    const next = pointers.get(id)
    if (next === undefined) return id
    id = next
  }
}

/** Which applicants are one, by what was said of it and of whether the one who stays is there. */
export async function sameApplicants(records: RecordsReader): Promise<SameApplicants> {
  const pointers = new Map<Id, Id>()
  for (const [id, into] of pointersIn(await records.list('same-as/'))) {
    if (isThere(await records.get(recordIds.applicant(into)))) pointers.set(id, into)
  }
  return new SameApplicants(pointers)
}

/** The same of records that lie in memory. */
export function sameApplicantsIn(records: {
  view(record: string): RecordView | undefined
  views(prefix: string): readonly RecordView[]
}): SameApplicants {
  const pointers = pointersIn(records.views('same-as/')).filter(([, into]) =>
    isThere(records.view(recordIds.applicant(into))),
  )
  return new SameApplicants(new Map(pointers))
}

/** Of each applicant who was merged, into whom; none of them looked for. */
export function pointersIn(views: readonly RecordView[]): readonly (readonly [Id, Id])[] {
  return views.flatMap((view) => {
    const into = readAs(SameAs, view)?.into
    const [id = ''] = partsOf(view.id)
    return into === null || into === undefined || into === id ? [] : [[id, into] as const]
  })
}

/** Whoever was merged into somebody who is deleted, or not here yet, stands for themselves: nobody goes missing. */
function isThere(view: RecordView | undefined): boolean {
  return view !== undefined && view.values['deleted'] !== true
}

/** Kinds of records that name an applicant in the field `applicant`. */
const NAMES_APPLICANT: ReadonlySet<string> = new Set(['interview', 'paper'])

/** What a list needs of a view. */
export type ListedView = Pick<RecordView, 'id' | 'kind' | 'values'>

/** Views as they read once applicants are one: the merged are left out, what was theirs is the other's. */
export function viewsAsOne<View extends ListedView>(
  views: readonly View[],
  same: SameApplicants,
): readonly View[] {
  if (same.size === 0) return views
  return views.flatMap((view) => {
    if (view.kind === 'applicant') return same.isMerged(partsOf(view.id)[0] ?? '') ? [] : [view]
    return [viewAsOne(view, same)]
  })
}

function viewAsOne<View extends ListedView>(view: View, same: SameApplicants): View {
  const applicant = view.values['applicant']
  if (!NAMES_APPLICANT.has(view.kind) || typeof applicant !== 'string' || !same.isMerged(applicant))
    return view
  return { ...view, values: { ...view.values, applicant: same.of(applicant) } }
}

/**
 * The records as all that only reads should see them: lists without the merged applicants, interviews and papers under
 * the one who stands for all. Commands read the records themselves, which they patch.
 */
export function asOne(records: RecordsReader): RecordsReader {
  let loading: Promise<SameApplicants> | undefined
  const load = async (): Promise<SameApplicants> => (loading ??= sameApplicants(records))
  return {
    get: async (record) => {
      if (kindOf(record) === 'applicant') {
        return records.get(recordIds.applicant((await load()).of(partsOf(record)[0] ?? '')))
      }
      const view = await records.get(record)
      return view === undefined || !NAMES_APPLICANT.has(view.kind) ? view : viewAsOne(view, await load())
    },
    list: async (prefix) => {
      const kind = kindOf(prefix)
      const views = await records.list(prefix)
      return kind === 'applicant' || NAMES_APPLICANT.has(kind) ? viewsAsOne(views, await load()) : views
    },
  }
}
