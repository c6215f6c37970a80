import { findRecord } from '#shared/domain/find-record'
import {
  loadInterviewMaterial,
  type InterviewMaterial,
  type InterviewPlace,
} from '#shared/domain/interview/interview-material'
import { Attestation } from '#shared/domain/interview/notes'
import { referencesFor, type References } from '#shared/domain/interview/reference'
import { recusedFrom } from '#shared/domain/panel/recusals'
import { recordIds } from '#shared/domain/record-ids'
import { incidentsOf, type Incident } from '#shared/domain/scheduling/incidents'
import { hasScoreSheets } from '#shared/domain/scheduling/submitted-sheets'
import { ok, type Result } from '#shared/kernel/result'
import type { RecordsReader } from '#shared/log/records'

/** What the interview room shows, except the notes. */
export interface RoomMaterial extends InterviewMaterial {
  /** Of the person who looks. */
  readonly attestation: Attestation | undefined
  readonly recused: boolean
  /** Somebody submitted a sheet for this interview. */
  readonly submitted: boolean
  /** What happened in this interview, as the panel and HR know it. */
  readonly incidents: readonly Incident[]
  /** Transcripts that note-takers share with the panel. */
  readonly references: References
}

/** Gathers what the room shows. Refuses: `record.not-found`, `interview.not-on-panel`. */
export async function loadRoom(records: RecordsReader, place: InterviewPlace): Promise<Result<RoomMaterial>> {
  const loaded = await loadInterviewMaterial(records, place)
  if (!loaded.ok) return loaded
  const { interview, person } = place
  return ok({
    ...loaded.value,
    attestation: await findRecord(records, Attestation, recordIds.attestation(interview, person)),
    recused: (await recusedFrom(records, loaded.value.applicant.id)).has(person),
    submitted: await hasScoreSheets(records, interview),
    incidents: await incidentsOf(records, interview),
    references: await referencesFor(records, interview, person),
  })
}
