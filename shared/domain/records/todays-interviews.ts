import type { Id } from '../../kernel/ids'
import { compareSlots, dateAt, dateOf, type Instant, type Slot } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { Attestation, Notes } from '../interview/notes'
import { openInterruption } from '../interview/pauses'
import { Person, type PanelRole } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { AssessmentRound } from '../preparation/hiring-action'
import { InterviewGuide } from '../preparation/interview-guide'
import { recordIds } from '../record-ids'
import { asOne, sameApplicants } from '../same-applicant'
import { Applicant, fullName, Paper } from '../scheduling/applicant'
import type { Interview } from '../scheduling/interview'
import { hasScoreSheets } from '../scheduling/submitted-sheets'
import { lastPrint } from './prints'

/** How far a person is with an interview. */
export type OwnStanding = 'to-begin' | 'begun' | 'interrupted' | 'ended' | 'recused' | 'called-off'

/** One of the day's interviews for one member of its panel, with what is ready. */
export interface TodaysInterview {
  readonly interview: Identified<Interview>
  readonly slot: Slot
  readonly name: string
  readonly number: string
  readonly round: string
  readonly panel: readonly { readonly person: Id; readonly name: string; readonly role: PanelRole }[]
  readonly standing: OwnStanding
  readonly ready: {
    /** The guide that is asked from; undefined where it is not here. */
    readonly guide: Pick<InterviewGuide, 'title' | 'version'> | undefined
    readonly resume: boolean
    /** That one has no conflict of interest. */
    readonly confirmed: boolean
    /** Somebody saved the packet for printing. */
    readonly packet: boolean
  }
}

/** The interviews on whose panels a person is today, by the calendar of each one's own zone; in time order. */
export function onToday(
  interviews: readonly Identified<Interview>[],
  person: Id,
  now: Instant,
): readonly (Identified<Interview> & { readonly slot: Slot })[] {
  return interviews
    .flatMap((interview) => {
      const { deleted, panel, slot } = interview
      if (deleted || slot === undefined || dateOf(slot.start) !== dateAt(now, slot.zone)) return []
      return panel.some((member) => member.person === person) ? [{ ...interview, slot }] : []
    })
    .sort((a, b) => compareSlots(a.slot, b.slot) || (a.id < b.id ? -1 : 1))
}

/** What the day's interviews need and how far they are. Those of applicants who were deleted are left out. */
export async function todaysInterviews(
  records: RecordsReader,
  { action, person }: { readonly action: Id; readonly person: Id },
  interviews: readonly Identified<Interview>[],
  now: Instant,
): Promise<readonly TodaysInterview[]> {
  const same = await sameApplicants(records)
  const rows: TodaysInterview[] = []
  for (const interview of onToday(interviews, person, now)) {
    const applicant = await findRecord(records, Applicant, recordIds.applicant(same.of(interview.applicant)))
    if (applicant === undefined || applicant.deleted) continue
    const round = await findRecord(records, AssessmentRound, recordIds.round(interview.round))
    rows.push({
      interview,
      slot: interview.slot,
      name: fullName(applicant),
      number: applicant.number,
      round: round?.name ?? '',
      panel: await Promise.all(
        interview.panel.map(async (member) => {
          const found = await findRecord(records, Person, recordIds.person(action, member.person))
          return { ...member, name: found?.name ?? '' }
        }),
      ),
      standing: await standingOf(records, interview, person),
      ready: await readyFor(records, interview, same.of(interview.applicant), person),
    })
  }
  return rows
}

/** The first that can still be begun or gone on with. */
export function nextOf<Row extends Pick<TodaysInterview, 'standing'>>(rows: readonly Row[]): Row | undefined {
  return rows.find(({ standing }) => standing !== 'ended' && isOpen(standing))
}

function isOpen(standing: OwnStanding): boolean {
  return standing !== 'recused' && standing !== 'called-off'
}

async function standingOf(
  records: RecordsReader,
  { applicant, id, status }: Identified<Interview>,
  person: Id,
): Promise<OwnStanding> {
  if ((await recusedFrom(records, applicant)).has(person)) return 'recused'
  if (status !== 'scheduled' && status !== 'interviewed') return 'called-off'
  const notes = await findRecord(records, Notes, recordIds.notes(id, person))
  if (notes?.endedAt !== undefined || (await hasScoreSheets(records, id))) return 'ended'
  if (notes?.startedAt === undefined) return status === 'interviewed' ? 'ended' : 'to-begin'
  return openInterruption(notes) === undefined ? 'begun' : 'interrupted'
}

async function readyFor(
  records: RecordsReader,
  { guide, id }: Identified<Interview>,
  applicant: Id,
  person: Id,
): Promise<TodaysInterview['ready']> {
  const found = await findRecord(records, InterviewGuide, recordIds.guide(guide))
  const papers = readAll(Paper, await asOne(records).list('paper/'))
  const attestation = await findRecord(records, Attestation, recordIds.attestation(id, person))
  return {
    guide: found?.deleted === false ? { title: found.title, version: found.version } : undefined,
    resume: papers.some((paper) => paper.applicant === applicant && paper.kind === 'resume'),
    confirmed: attestation?.noConflict === true,
    packet: (await lastPrint(records, id)) !== undefined,
  }
}
