import { tidy } from './cells'
import type { ImportStatus } from './plan'

const SPELLINGS: Readonly<Record<ImportStatus, readonly string[]>> = {
  scheduled: ['scheduled', 'sched', 'confirmed', 'rescheduled', 'booked'],
  interviewed: [
    'interviewed',
    'complete',
    'completed',
    'interview complete',
    'interview completed',
    'done',
    'held',
  ],
  'no show': ['no show', 'noshow', 'no shows', 'did not show', 'did not appear', 'ns'],
  declination: ['declination', 'declined', 'decline', 'declines', 'applicant declined'],
  withdrawal: ['withdrawal', 'withdrawn', 'withdrew', 'withdraw', 'withdraws', 'applicant withdrew'],
  'removed from consideration': [
    'removed from consideration',
    'removal from consideration',
    'remove from consideration',
    'removed',
    'removal',
  ],
}

const STATUS_OF: ReadonlyMap<string, ImportStatus> = new Map(
  (Object.keys(SPELLINGS) as ImportStatus[]).flatMap((status) =>
    SPELLINGS[status].map((spelling) => [spelling, status] as const),
  ),
)

/** The statuses as the toolkit writes them, for a message. */
export const STATUS_NAMES: readonly string[] = Object.keys(SPELLINGS)

/** The status that a text means, whatever its case, hyphens and stops; undefined if it is none of them. */
export function readStatus(text: string): ImportStatus | undefined {
  return STATUS_OF.get(
    tidy(text)
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, ' ')
      .trim(),
  )
}
