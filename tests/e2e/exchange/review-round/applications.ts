import type { ReviewOutcome } from '#shared/domain/scoring/review/review'

/** An application as it stands in the spreadsheet that HR is sent. */
export interface Application {
  readonly index: number
  readonly number: string
  readonly family: string
  readonly given: string
  readonly email: string
  readonly telephone: string
  /** By name; none for whom applies for the position as a whole. */
  readonly roles: readonly string[]
  /** The key of the reason for which HR screens it out; undefined for whom the SMEs review. */
  readonly screenedOut: '1' | '2' | undefined
}

/** The last is asked of one applicant alone, and only the two at windows are at home in it. */
export const ROLES = ['Analyst', 'Engineer', 'Modeler'] as const
/** By hand, as their résumés have to be told apart from any word of the screens. */
const BEGINNINGS =
  'Brend Cald Dorv Elst Farn Grisk Holv Ivark Jask Kernt Lundv Marv Nordv Oskv Pellk Quarn Rusk'.split(' ')
const ENDINGS = 'aby eck idge onne ulth arro esco imor otti'.split(' ')
const GIVEN = ['Adaeze', 'Bogdan', 'Chiyoko', 'Dmitri', 'Eleni', 'Fatoumata', 'Giacomo', 'Hyacinth']
const BY_ROLES = [ROLES.slice(0, 2), ROLES.slice(0, 1), ROLES.slice(1, 2), []]
/** Neither has a résumé; the third is screened out for another reason. */
const WITHOUT_RESUME: ReadonlySet<number> = new Set([50, 100])
const NO_CITIZEN = 120
/** The one whose résumé is a picture: no name in it can be blacked out. */
export const SCANNED = 12

/** 153 applications, 150 of which are to be reviewed. */
export const APPLICATIONS: readonly Application[] = BEGINNINGS.flatMap((beginning) =>
  ENDINGS.map((ending) => beginning + ending),
).map((family, index) => {
  const given = GIVEN[index % GIVEN.length] ?? ''
  return {
    index,
    number: `00${4100 + index * 7}`,
    family,
    given,
    email: `${given}.${family}@applicants.example`.toLowerCase(),
    telephone: `202 555 ${String(1000 + index * 3)}`,
    roles: index === SCANNED ? ROLES.slice(2) : (BY_ROLES[index % BY_ROLES.length] ?? []),
    screenedOut: WITHOUT_RESUME.has(index) ? '1' : index === NO_CITIZEN ? '2' : undefined,
  }
})

export const REVIEWED = APPLICATIONS.filter(({ screenedOut }) => screenedOut === undefined)

/** What tells who any of the applicants is, wherever it stands: a name or a telephone number. */
export const TELLING = new RegExp(
  [...APPLICATIONS.map(({ family }) => family), '202.{0,3}555'].join('|'),
  'i',
)

const HEADINGS = [
  'Vacancy ID',
  'Assessment ID',
  'Application ID',
  'Application Rating ID',
  'Applicant Last Name',
  'Applicant First Name',
  'Application Number',
  'Application Combination',
  'Email',
  'Phone',
  'Role 1',
  'Role 2',
]

/** A row of what goes back to USA Staffing: it is told whom no role moves forward. */
function usaStaffingRow(one: Application): readonly string[] {
  const decided = one.screenedOut === undefined ? outcomes(one) : []
  const code = decided.length > 0 && decided.every((outcome) => outcome === 'not-forward') ? 'IQGE' : ''
  return [...usaStaffingIds(one), one.family, one.given, '', one.number, COMBINATION, '', code]
}

/** All that goes back to USA Staffing, in the order of the names. */
export function expectedUsaStaffing(): readonly (readonly string[])[] {
  return byName().map(usaStaffingRow)
}

/** Number, roles and outcome of each applicant in a table of our own, in the order of the names. */
export function expectedOutcomes(): readonly (readonly string[])[] {
  return byName().map((one) => {
    const words = one.screenedOut === undefined ? outcomes(one).map((each) => each.replace('-', ' ')) : []
    const said = words.map((word, place) =>
      one.roles.length === 0 ? word : `${one.roles[place] ?? ''}: ${word}`,
    )
    return [one.number, one.roles[0] ?? '', one.roles[1] ?? '', said.join('; ')]
  })
}

function byName(): readonly Application[] {
  return [...APPLICATIONS].sort((a, b) => (a.family < b.family ? -1 : 1))
}

/** What USA Staffing knows an application by. */
function usaStaffingIds({ index }: Application): readonly string[] {
  return ['00012', '0077', `0${90_000 + index}`, `0${70_000 + index}`]
}

const COMBINATION = '1315-12'

/** The spreadsheet, in no order that anybody would look for. */
export function spreadsheet(): string {
  const rows = [...APPLICATIONS]
    .sort((a, b) => ((a.index * 61) % 153) - ((b.index * 61) % 153))
    .map((one) =>
      usaStaffingIds(one).concat([
        one.family,
        one.given,
        one.number,
        COMBINATION,
        one.email,
        one.telephone,
        one.roles[0] ?? '',
        one.roles[1] ?? '',
      ]),
    )
  return [HEADINGS, ...rows].map((row) => row.join(',')).join('\n')
}

/** Whose place among the reviewers it is. */
export type Seat = 'first' | 'second' | 'third'

/** The two do not agree on the first thing to be decided. */
export function isTied({ index }: Application): boolean {
  return index % 30 === 4
}

/** What whoever has this place says, role by role, or of the position as a whole. */
export function verdicts(one: Application, seat: Seat): readonly ReviewOutcome[] {
  const judged = Math.max(1, one.roles.length)
  return Array.from({ length: judged }, (_, place) => {
    const differs =
      place === 0 && isTied(one) && (seat === 'second' || (seat === 'third' && isOverruled(one)))
    return ((one.index + place) % 3 === 0) === differs ? 'forward' : 'not-forward'
  })
}

/** The third is with the second. */
function isOverruled({ index }: Application): boolean {
  return index % 60 === 34
}

/** What is to come of it in the end. */
function outcomes(one: Application): readonly ReviewOutcome[] {
  const [third, first] = [verdicts(one, 'third'), verdicts(one, 'first')]
  return first.map((outcome, place) => (place === 0 && isTied(one) ? (third[0] ?? outcome) : outcome))
}
