import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { addMinutes, compareInstants, Instant, instantOf } from '../../../kernel/time'
import type { RecordsReader, RecordView } from '../../../log/records'
import { readAll } from '../../find-record'
import { isHr } from '../../panel/hr'
import { DueTime } from '../../preparation/technical-assessment'
import { sameApplicants } from '../../same-applicant'

/** What became of an applicant's assessment: it was handed in, it took place with somebody, or nothing came. */
export const AssessmentOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handed-in'), when: DueTime }),
  z.object({ kind: z.literal('took-place'), when: DueTime, with: z.string().max(500) }),
  z.object({ kind: z.literal('none') }),
])
export type AssessmentOutcome = Readonly<z.infer<typeof AssessmentOutcome>>

/** The most that a due time is put off by; why, is recorded nowhere. */
export const MOST_EXTRA_MINUTES = 60 * 24 * 60

/** Record `handed-in/<review>`: what HR knows of one applicant's assessment. The work itself are papers. */
export const HandedIn = z.object({
  round: Id,
  applicant: Id,
  outcome: AssessmentOutcome,
  /** More time by an accommodation: the minutes alone, never the reason. */
  extraMinutes: z.int().min(0).max(MOST_EXTRA_MINUTES).default(0),
  by: Id,
  at: Instant,
})
export type HandedIn = Readonly<z.infer<typeof HandedIn>>

/**
 * By applicant, what HR knows of a round; of one who was entered twice, what came in, else what was said last. What
 * nobody of HR said is passed over.
 */
export async function handedInFor(
  records: RecordsReader,
  action: Id,
  round: Id,
): Promise<ReadonlyMap<Id, HandedIn>> {
  const same = await sameApplicants(records)
  const found = new Map<Id, HandedIn>()
  const said: RecordView[] = []
  for (const view of await records.list('handed-in/')) {
    const authors = Object.values(view.state.fields).flatMap(({ values }) => values[0]?.actor ?? [])
    const allowed = await Promise.all([...new Set(authors)].map(async (one) => isHr(records, action, one)))
    if (allowed.every((each) => each)) said.push(view)
  }
  const earliestFirst = readAll(HandedIn, said)
    .filter((one) => one.round === round)
    .sort((a, b) => compareInstants(a.at, b.at))
  for (const one of earliestFirst) {
    const applicant = same.of(one.applicant)
    const before = found.get(applicant)
    if (before === undefined || one.outcome.kind !== 'none' || before.outcome.kind === 'none') {
      found.set(applicant, one)
    }
  }
  return found
}

/** Whether there is something to grade. */
export function isGradable(known: HandedIn | undefined): boolean {
  return known !== undefined && known.outcome.kind !== 'none'
}

/** Whether it came after the due time, with the minutes more that the applicant has. */
export function isLate({ outcome, extraMinutes }: HandedIn, due: DueTime | null): boolean {
  if (outcome.kind === 'none' || due === null) return false
  const until = addMinutes(instantOf(due.at, due.zone), extraMinutes)
  return compareInstants(instantOf(outcome.when.at, outcome.when.zone), until) > 0
}
