import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { compareInstants, Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { findRecord, type Identified } from '../find-record'
import { recordIds } from '../record-ids'

/**
 * What an interview did not go on for: it broke off and went on later, the applicant withdrew in it, or another
 * person than the applicant was in the room. (That nobody came is a status of its own.)
 */
export const IncidentKind = z.enum(['interrupted', 'resumed', 'withdrawn', 'wrong-person'])
export type IncidentKind = z.infer<typeof IncidentKind>

/** Everybody of the hiring action reads it: it says what happened, nothing of the answers. */
const Incident = z.object({ kind: IncidentKind, at: Instant, by: Id, words: z.string() })
export type Incident = Identified<Readonly<z.infer<typeof Incident>>>

/** The fields `incident/<id>` and `noted/<incident>` (HR has seen it) of `interview/<id>`. */
const Incidents = z.object({
  incident: z.record(Id, Incident).default({}),
  noted: z.record(Id, z.object({ by: Id, at: Instant })).default({}),
})

/** What happened in an interview, the first first; `noted` where HR has seen it. */
export async function incidentsOf(
  records: RecordsReader,
  interview: Id,
): Promise<readonly (Incident & { readonly noted: boolean })[]> {
  const found = await findRecord(records, Incidents, recordIds.interview(interview))
  return Object.entries(found?.incident ?? {})
    .map(([id, incident]) => Object.assign({ id, noted: found?.noted[id] !== undefined }, incident))
    .sort((a, b) => compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1))
}

/** Whether an interview broke off and has not gone on. */
export function isInterrupted(incidents: readonly Pick<Incident, 'kind'>[]): boolean {
  const broken = incidents.filter(({ kind }) => kind === 'interrupted' || kind === 'resumed')
  return broken.at(-1)?.kind === 'interrupted'
}
