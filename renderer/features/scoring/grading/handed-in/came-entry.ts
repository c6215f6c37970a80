import { z } from 'zod'
import type { AssessmentOutcome, HandedIn } from '#shared/domain/scoring/grading/handed-in'
import { DueTime } from '#shared/domain/preparation/technical-assessment'
import { dateOf, localAt, localDateTime, timeOf, type Instant, type ZoneId } from '#shared/kernel/time'

/** What the form says of one applicant's assessment, as it stands in its fields. */
const CameEntry = z.object({
  kind: z.enum(['handed-in', 'took-place', 'none']),
  date: z.string(),
  time: z.string(),
  zone: z.string(),
  withWhom: z.string(),
  extra: z.number(),
})
export type CameEntry = Readonly<z.infer<typeof CameEntry>>

/** The fields that somebody typed. */
const TypedEntry = CameEntry.partial()
type TypedEntry = Readonly<z.infer<typeof TypedEntry>>

interface Before {
  readonly known: HandedIn | undefined
  readonly isPractical: boolean
  readonly zone: ZoneId
  readonly now: Instant
}

/** What is recorded, else what is likely. */
export function entryOf({ known, isPractical, zone, now }: Before): CameEntry {
  const outcome = known?.outcome
  const when =
    outcome === undefined || outcome.kind === 'none' ? { at: localAt(now, zone), zone } : outcome.when
  return {
    kind: outcome?.kind ?? (isPractical ? 'took-place' : 'handed-in'),
    date: dateOf(when.at),
    time: timeOf(when.at),
    zone: when.zone,
    withWhom: outcome?.kind === 'took-place' ? outcome.with : '',
    extra: known?.extraMinutes ?? 0,
  }
}

/** What was typed and not recorded, from the text that it is kept as; undefined where nothing was. */
export function typedEntry(text: string): TypedEntry | undefined {
  if (text === '') return undefined
  try {
    return TypedEntry.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What the form shows: what was typed, over what is recorded or likely. */
export function shownEntry(before: CameEntry, typed: TypedEntry | undefined): CameEntry {
  return CameEntry.parse({ ...before, ...typed })
}

/**
 * What is kept once `fields` were typed too. What nobody typed is not: it is likely only now, and another may record
 * it meanwhile. Day, time and zone say one moment, and are kept together as they are `shown`.
 */
export function withFields(
  typed: TypedEntry | undefined,
  shown: CameEntry,
  fields: Partial<CameEntry>,
): TypedEntry {
  const { date, time, zone } = shown
  const isMoment = 'date' in fields || 'time' in fields || 'zone' in fields
  return { ...typed, ...(isMoment ? { date, time, zone } : {}), ...fields }
}

/** The entry as it is recorded; undefined without a date and a time. */
export function outcomeOf({ kind, date, time, zone, withWhom }: CameEntry): AssessmentOutcome | undefined {
  if (kind === 'none') return { kind }
  const when = DueTime.safeParse({ at: localDateTime(date, time), zone })
  if (!when.success) return undefined
  return kind === 'handed-in' ? { kind, when: when.data } : { kind, when: when.data, with: withWhom.trim() }
}
