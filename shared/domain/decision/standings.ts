import { ruleFor } from '../scoring/rating-rules'
import type { Hash, Id } from '../../kernel/ids'
import type { ZoneId } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { Competency } from '../preparation/competency'
import { isHr } from '../panel/hr'
import { Person } from '../panel/person'
import { AssessmentRound, HiringAction, isTechnical, Role } from '../preparation/hiring-action'
import { usualOutcomes, type CategoryNames, type OutcomeRow } from '../preparation/outcome-table'
import { recordIds, recordPrefixes } from '../record-ids'
import { asOne } from '../same-applicant'
import { Applicant } from '../scheduling/applicant'
import { compareByName } from '../scheduling/names'
import { Interview, type InterviewStatus } from '../scheduling/interview'
import { owesGrading } from '../scoring/grading/owes-grading'
import type { SheetRevision } from '../scoring/sheet-revision'
import { Debrief } from './debrief'
import { debriefState, recorderOf, type DebriefState } from './debrief-state'
import { panelRatings, type PanelRating } from './panel-rating'
import { stillRates } from '../scoring/still-rates'
import { NOTHING_GIVEN, technicalStandings, type TechnicalStanding } from './technical-standings'
import { roleOutcomes, type RatedRound, type RoleOutcome } from './role-outcome'

/** How far an applicant is in one round of interviews. */
export interface RoundStanding {
  readonly round: Id
  readonly interview: Identified<Interview>
  readonly state: DebriefState
  /** What the panel makes of each competency; undefined while its sheets are not all open and here. */
  readonly ratings: readonly PanelRating[] | undefined
  /** The viewer still has to rate this applicant: they see nothing of what others gave until they have. */
  readonly hidden: boolean
}

export interface ApplicantStanding {
  readonly applicant: Identified<Applicant>
  /** By round, in the rounds' order; undefined where there is no interview. */
  readonly rounds: readonly (RoundStanding | undefined)[]
  /** Why nothing more is rated: a declination, a withdrawal, or a removal from consideration. */
  readonly ended: InterviewStatus | undefined
  /** By technical assessment, in their order, beside what the outcomes are made of; undefined where no work was dealt. */
  readonly technical: readonly (TechnicalStanding | undefined)[]
  /** Of each role; empty where something is hidden from the viewer. */
  readonly outcomes: readonly RoleOutcome[]
}

export interface Standings {
  /** The rounds of interviews, in their order. */
  readonly rounds: readonly Identified<AssessmentRound>[]
  /** The written and practical assessments, in their order. */
  readonly technicalRounds: readonly Identified<AssessmentRound>[]
  readonly table: readonly OutcomeRow[]
  readonly competencies: readonly Identified<Competency>[]
  readonly roles: readonly Identified<Role>[]
  readonly people: readonly Identified<Person>[]
  readonly zone: ZoneId
  /** By name. */
  readonly applicants: readonly ApplicantStanding[]
}

export interface StandingsOptions {
  readonly action: Id
  readonly viewer: Id
  readonly categories: CategoryNames
  /** Of this applicant alone. */
  readonly applicant?: Id
  /** Of the applicant of this interview alone. */
  readonly interview?: Id
  /** Reads a sheet's revision; undefined where it is not on this laptop. */
  readonly contentOf: (revision: Hash) => Promise<SheetRevision | undefined>
}

/** Where every applicant with an interview, or with work to be graded, stands, as this person may see it. */
export async function standings(all: RecordsReader, options: StandingsOptions): Promise<Standings> {
  const records = asOne(all)
  const { action } = options
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  const allRounds = [...readAll(AssessmentRound, await records.list('round/'))].sort(
    (left, right) => left.order - right.order,
  )
  const rounds = allRounds.filter(({ kind }) => kind === 'interview')
  const technicalRounds = allRounds.filter(({ kind }) => isTechnical(kind))
  const technicalIds = technicalRounds.map(({ id }) => id)
  const owed = await owesGrading(records, options.viewer, technicalIds)
  const hr = await isHr(records, action, options.viewer)
  const technical = await technicalStandings(all, { ...options, rounds: technicalIds })
  const competencies = readAll(Competency, await records.list('competency/'))
  const own = found?.settings.outcomes ?? []
  const table = own.length > 0 ? own : usualOutcomes(rounds.length, options.categories)
  const allInterviews = readAll(Interview, await records.list('interview/'))
  const interviews = groupByApplicant(allInterviews)
  const only =
    options.interview === undefined
      ? options.applicant
      : (allInterviews.find(({ id }) => id === options.interview)?.applicant ?? '')
  const applicants: ApplicantStanding[] = []
  for (const applicant of readAll(Applicant, await records.list('applicant/'))) {
    if (only !== undefined && only !== applicant.id) continue
    const held = interviews.get(applicant.id) ?? []
    const graded = technical.get(applicant.id)
    if ((held.length === 0 && graded === undefined) || found === undefined) continue
    const hidden = owed.has(applicant.id) || (await stillRates(records, held, options.viewer))
    const standing: (RoundStanding | undefined)[] = []
    const rated: (RatedRound | undefined)[] = []
    for (const round of rounds) {
      const interview = thatCounts(held.filter((each) => each.round === round.id))
      const read = interview && (await readRound(records, interview, options))
      standing.push(
        read && {
          ...read.standing,
          round: round.id,
          ratings: hidden ? undefined : read.standing.ratings,
          hidden,
        },
      )
      const ratings = read?.standing.ratings
      rated.push(
        read?.guide === undefined || ratings === undefined
          ? undefined
          : {
              round: round.id,
              ratings,
              guide: read.guide,
              competencies,
              rule: ruleFor(found.settings, round.kind),
            },
      )
    }
    const outcomes = hidden ? [] : roleOutcomes(applicant.roles, rated, table)
    applicants.push({
      applicant,
      rounds: standing,
      ended: endedBy(held),
      technical: technicalRounds.map(({ id }) => {
        const one = graded?.get(id)
        // Whoever may become the third is to know nothing of what the two gave.
        const closed = hidden || (!hr && one?.outcome?.settled === 'differ')
        return one && closed ? { ...one, ...NOTHING_GIVEN } : one
      }),
      outcomes,
    })
  }
  return {
    rounds,
    technicalRounds,
    table,
    competencies,
    roles: readAll(Role, await records.list('role/')),
    people: readAll(Person, await records.list(recordPrefixes.persons(action))),
    zone: found?.zone ?? 'UTC',
    applicants: applicants.sort((left, right) => compareByName(left.applicant, right.applicant)),
  }
}

function groupByApplicant(
  interviews: readonly Identified<Interview>[],
): ReadonlyMap<Id, readonly Identified<Interview>[]> {
  const groups = new Map<Id, Identified<Interview>[]>()
  for (const interview of interviews) {
    groups.set(interview.applicant, [...(groups.get(interview.applicant) ?? []), interview])
  }
  return groups
}

/** The interview that took place; else the one that is still to come, or the last that was planned. */
function thatCounts(interviews: readonly Identified<Interview>[]): Identified<Interview> | undefined {
  const latestFirst = [...interviews].reverse()
  const latest = (wanted: InterviewStatus) => latestFirst.find(({ status }) => status === wanted)
  return latest('interviewed') ?? latest('scheduled') ?? latestFirst[0]
}

const ENDS: ReadonlySet<InterviewStatus> = new Set(['declination', 'withdrawal', 'removed'])

function endedBy(interviews: readonly Interview[]): InterviewStatus | undefined {
  return [...interviews].reverse().find(({ status }) => ENDS.has(status))?.status
}

async function readRound(
  records: RecordsReader,
  interview: Identified<Interview>,
  { action, contentOf }: StandingsOptions,
): Promise<{
  readonly standing: Omit<RoundStanding, 'round' | 'hidden'>
  readonly guide: SheetRevision['guide']['content'] | undefined
}> {
  const state = await debriefState(records, action, interview)
  const nothing = { standing: { interview, state, ratings: undefined }, guide: undefined }
  if (state.kind !== 'ready') return nothing
  const sheets = await Promise.all(state.sheets.map(async ({ revision }) => contentOf(revision)))
  const here = sheets.flatMap((sheet) => sheet ?? [])
  if (here.length < sheets.length) return nothing
  const recorder = recorderOf(
    state.sheets.map(({ rater }) => rater),
    interview,
  )
  const debrief =
    recorder === undefined
      ? undefined
      : await findRecord(records, Debrief, recordIds.debrief(interview.id, recorder))
  return {
    standing: { interview, state, ratings: panelRatings(here, debrief?.rating) },
    guide: here[0]?.guide.content,
  }
}
