import { namesOf, type RecordNames } from '#shared/domain/records/record-names'
import type { OpenWork } from '#shared/domain/records/open-work'
import { actionChain } from '#shared/domain/record-ids'
import { todaysInterviews, type TodaysInterview } from '#shared/domain/records/todays-interviews'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useLive, useRecordsOf } from '../../../data/use-live'

export interface Today {
  readonly interviews: readonly TodaysInterview[]
  /** One's own score sheets that are not handed in, came back or are not signed, the first due first. */
  readonly owed: readonly Owed[]
  readonly names: RecordNames
}

export type Owed = Extract<OpenWork, { kind: 'unsubmitted' | 'returned' | 'unsigned' }>

/** A day may begin while the page is open. */
const EVERY_MS = 60_000

/** The day of the person who works here; undefined while it is read. */
export function useToday(action: Id): Today | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const nowMs = useNowMs(EVERY_MS)
  const all = useRecordsOf(data.records, action, 'interview', Interview)
  return useLive(async () => {
    if (all === undefined) return undefined
    const now = instantFromMs(nowMs)
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    const names = namesOf(await data.worker.ask('names', { action, person }))
    const work = await data.worker.ask('openWork', { action, now })
    return {
      interviews: await todaysInterviews(data.records.within(action), { action, person }, all, now),
      owed: owedBy(work, person),
      names,
    }
  }, [data, action, person, all, nowMs])
}

/** What a person owes of the open work of a hiring action, the first due first. */
export function owedBy(work: readonly OpenWork[], person: Id): readonly Owed[] {
  return work.filter((one): one is Owed => one.person === person && isOwed(one)).sort(byDue)
}

function isOwed({ kind }: OpenWork): boolean {
  return kind === 'unsubmitted' || kind === 'returned' || kind === 'unsigned'
}

function byDue(a: Owed, b: Owed): number {
  if (a.due === b.due) return a.interview < b.interview ? -1 : 1
  if (a.due === undefined || b.due === undefined) return a.due === undefined ? 1 : -1
  return a.due < b.due ? -1 : 1
}
