import { dateOf, formatTwelveHours, timeOf } from '../../../kernel/time'
import type { Identified } from '../../find-record'
import { OWN_FIRST_COLUMNS } from '../../scheduling/import/known-tables'
import type { Interview } from '../../scheduling/interview'
import { interviewRounds } from '../../scheduling/interview-rounds'
import { outcomeColumns, STATUS_WORDS } from './outcomes'
import type { ApplicantsTableSource, Standing } from './standing'

interface Column {
  readonly heading: string
  readonly text: (standing: Standing) => string
}

type Text = Column['text']

/** At least so many columns of roles and of SMEs, as the toolkit's worksheet has. */
const USUAL_COLUMNS = 2
const ASSESSING: ReadonlySet<string> = new Set(['lead', 'note-taker', 'rater'])

const FIRST: Readonly<Record<(typeof OWN_FIRST_COLUMNS)[number], Text>> = {
  'Last Name': ({ applicant }) => applicant.familyName,
  'First Name': ({ applicant }) => applicant.givenName,
  'Middle Name': ({ applicant }) => applicant.middleName,
  'Applicant Number': ({ applicant }) => applicant.number,
  Email: ({ applicant }) => applicant.email,
  Phone: ({ applicant }) => applicant.telephone,
  'Applicant Availability': ({ applicant }) => applicant.availability,
  Comments: ({ applicant }) => applicant.comments,
}

/** What USA Staffing sent, by the field of the import; its order is that of the file. */
const FROM_USA_STAFFING = [
  ['Vacancy ID', 'vacancyId'],
  ['Assessment ID', 'assessmentId'],
  ['Application ID', 'applicationId'],
  ['Application Rating ID', 'applicationRatingId'],
  ['Application Combination', 'applicationCombination'],
  ['Minimum Qualifications Rating', 'minimumQualificationsRating'],
  ['USAJOBS Applicant GUID', 'usajobsApplicantGuid'],
] as const

/** The interview that says where an applicant stands: the one that ended it, or that of the last round. */
function deciding({ interviews }: Standing): Identified<Interview> | undefined {
  return interviews.find(({ status }) => leaves(status)) ?? interviews.at(-1)
}

function leaves(status: Interview['status']): boolean {
  return status === 'declination' || status === 'withdrawal' || status === 'removed'
}

/**
 * The program's own table: all that is known of each applicant, the interview that says where they stand, and the
 * outcomes. Importing it yields the same applicants and interviews.
 */
export function ownTable(
  standings: readonly Standing[],
  source: ApplicantsTableSource,
): readonly (readonly string[])[] {
  const columns: readonly Column[] = [
    ...OWN_FIRST_COLUMNS.map((heading) => ({ heading, text: FIRST[heading] })),
    ...roleColumns(standings, source),
    ...interviewColumns(source),
    ...smeColumns(standings, source),
    ...FROM_USA_STAFFING.map(([heading, field]) => ({
      heading,
      text: ({ applicant }: Standing) => applicant.usaStaffing[field] ?? '',
    })),
    ...outcomeColumns(source),
  ]
  return [
    columns.map(({ heading }) => heading),
    ...standings.map((standing) => columns.map(({ text }) => text(standing))),
  ]
}

function roleColumns(standings: readonly Standing[], { roles }: ApplicantsTableSource): readonly Column[] {
  const names = new Map(roles.map(({ id, name }) => [id, name]))
  const namesOf = ({ applicant }: Standing) => applicant.roles.flatMap((role) => names.get(role) ?? [])
  return numbered('Role', standings, namesOf)
}

function smeColumns(standings: readonly Standing[], { people }: ApplicantsTableSource): readonly Column[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return numbered('SME', standings, (standing) =>
    (deciding(standing)?.panel ?? [])
      .filter(({ role }) => ASSESSING.has(role))
      .flatMap(({ person }) => names.get(person) ?? []),
  )
}

function numbered(
  heading: string,
  standings: readonly Standing[],
  textsOf: (standing: Standing) => readonly string[],
): readonly Column[] {
  const count = standings.reduce((most, each) => Math.max(most, textsOf(each).length), USUAL_COLUMNS)
  return Array.from({ length: count }, (_, index) => ({
    heading: `${heading} ${index + 1}`,
    text: (standing) => textsOf(standing)[index] ?? '',
  }))
}

function ofInterview(
  heading: string,
  text: (interview: Identified<Interview>) => string | undefined,
): Column {
  return {
    heading,
    text: (standing) => {
      const interview = deciding(standing)
      return (interview && text(interview)) ?? ''
    },
  }
}

function interviewColumns({ rounds, guides, people }: ApplicantsTableSource): readonly Column[] {
  const numbers = new Map(interviewRounds(rounds, guides).map(({ number, round }) => [round, String(number)]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return [
    ofInterview('Round', ({ round }) => numbers.get(round)),
    ofInterview('Date', ({ slot }) => slot && dateOf(slot.start)),
    ofInterview('Start', ({ slot }) => slot && formatTwelveHours(timeOf(slot.start))),
    ofInterview('End', ({ slot }) => slot && formatTwelveHours(timeOf(slot.end))),
    ofInterview('Time Zone', ({ slot }) => slot?.zone),
    ofInterview('Place', ({ place }) => (place?.mode === 'telephone' ? '' : place?.where)),
    ofInterview('Conference Line', ({ place }) => (place?.mode === 'telephone' ? place.where : '')),
    ofInterview('Access Code', ({ place }) => place?.accessCode),
    ofInterview('HR Specialist', ({ hrSpecialist }) => names.get(hrSpecialist ?? '')),
    // *Scheduled* without a time is no more than the applicant's being there.
    ofInterview('Status', ({ status, slot }) =>
      status === 'scheduled' && slot === undefined ? '' : STATUS_WORDS[status],
    ),
  ]
}
