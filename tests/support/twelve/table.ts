/** m: meets, x: exceeds, d: does not meet. In the order of the competencies: Analysis, Writing, and for engineers Pipelines. */
type Given = string

/** An interview that took place. */
export interface HeldRound {
  /** What each of the panel of three gives, the lead first; fewer where not everybody has submitted. */
  readonly given: readonly Given[]
  /** What the panel agrees on, on the first competency, where it talked. */
  readonly agreed?: 'm' | 'x'
  /** Who of the panel does not go along with that, by place, and holds to this. */
  readonly dissent?: { readonly place: number; readonly rating: 'm' | 'x' }
  /** What a trainee gives, who sits in: it counts nowhere. */
  readonly trainee?: Given
  /** HR returns the sheet of this one of the panel; amended to these ratings where that was done. */
  readonly returned?: { readonly place: number; readonly amendedTo?: Given }
}

interface Technical {
  /** What each of the two graders gives; undefined where they have not submitted. */
  readonly given: readonly [Given, Given | undefined]
  readonly shown: string
}

/** What an applicant comes to for one role, as it stands on the screen. */
export interface ExpectedRole {
  readonly role: 'Analyst' | 'Engineer'
  /** Of round 1 and of round 2. */
  readonly rounds: readonly [string, string]
  readonly outcome: string
  /** Where two competencies must be exceeded for a 2. */
  readonly whereTwo: string
  /** By `OWN_TABLE`. */
  readonly byOwnTable: string
  /** What HR decides before the archive is packed; undefined for who is decided on in the window. */
  readonly decided?: 'advance' | 'hold' | 'not-advance' | 'refer'
}

export interface HandRow {
  readonly name: string
  readonly one: HeldRound | 'no-show'
  readonly two?: HeldRound
  readonly technical?: Technical
  readonly expected: readonly ExpectedRole[]
}

/** An agency's own table of outcomes: it makes a difference by the order, and has no row for 2 + 2. */
export const OWN_TABLE = [
  { ratings: [1, 1], score: 60, category: 'Group C' },
  { ratings: [1, 2], score: 80, category: 'Group B' },
  { ratings: [2, 1], score: 90, category: 'Group A' },
] satisfies { ratings: (1 | 2)[]; score: number; category: string }[]

const FAILED_1 = 'Not passed: round 1 is rated 0'
const FAILED_2 = 'Not passed: round 2 is rated 0'
const OPEN_1 = 'Open: round 1 has no rating yet'
const OPEN_2 = 'Open: round 2 has no rating yet'
const always = (outcome: string) => ({ outcome, whereTwo: outcome, byOwnTable: outcome })
const alike = (given: Given): HeldRound => ({ given: [given, given, given] })

/**
 * Twelve applicants of a hiring action with two rounds, a panel of three in each, and a written assessment, worked out
 * by hand from the toolkit's rules: a round is 0 if any required competency is not met, 1 if all are met, 2 if all
 * are met and one is exceeded (in the assessment: two); 1 + 1 is 70, 1 + 2 and 2 + 1 are 85, 2 + 2 is 100, any 0
 * fails. The assessment stands beside and changes nothing.
 */
export const HAND_TABLE: readonly HandRow[] = [
  {
    name: 'Abbott',
    one: alike('mm'),
    two: alike('mm'),
    technical: { given: ['mm', 'mm'], shown: '1' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['1', '1'],
        outcome: '70 · qualified',
        whereTwo: '70 · qualified',
        byOwnTable: '60 · Group C',
      },
    ],
  },
  {
    name: 'Brandt',
    one: alike('xx'),
    two: alike('mm'),
    technical: { given: ['xx', 'xx'], shown: '2' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['2', '1'],
        outcome: '85 · well qualified',
        whereTwo: '85 · well qualified',
        byOwnTable: '90 · Group A',
        decided: 'refer',
      },
    ],
  },
  {
    name: 'Castillo',
    one: { ...alike('mm'), returned: { place: 1 } },
    two: alike('mx'),
    technical: { given: ['xm', 'xm'], shown: '1' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['1', '2'],
        outcome: '85 · well qualified',
        whereTwo: '70 · qualified',
        byOwnTable: '80 · Group B',
      },
    ],
  },
  {
    name: 'Dlamini',
    one: alike('xm'),
    two: alike('xx'),
    technical: { given: ['md', 'md'], shown: '0' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['2', '2'],
        outcome: '100 · best qualified',
        whereTwo: '85 · well qualified',
        byOwnTable: 'The table of outcomes has no row for 2 + 2',
        decided: 'refer',
      },
    ],
  },
  {
    name: 'Eriksen',
    one: { ...alike('dx'), trainee: 'xx' },
    expected: [
      { role: 'Analyst', rounds: ['0', 'no interview'], ...always(FAILED_1), decided: 'not-advance' },
    ],
  },
  {
    name: 'Farouk',
    one: alike('mm'),
    two: alike('xd'),
    expected: [{ role: 'Analyst', rounds: ['1', '0'], ...always(FAILED_2), decided: 'not-advance' }],
  },
  {
    name: 'Guerra',
    one: 'no-show',
    expected: [
      { role: 'Analyst', rounds: ['No show', 'no interview'], ...always(OPEN_1), decided: 'not-advance' },
    ],
  },
  {
    name: 'Halloran',
    one: { given: ['xm', 'mm', 'xm'], agreed: 'x', dissent: { place: 1, rating: 'm' } },
    two: alike('mm'),
    technical: { given: ['mm', 'mx'], shown: 'The graders differ: Writing.' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['2', '1'],
        outcome: '85 · well qualified',
        whereTwo: '70 · qualified',
        byOwnTable: '90 · Group A',
        decided: 'refer',
      },
    ],
  },
  {
    name: 'Ivanova',
    one: { given: ['mm', 'dm', 'mm'], returned: { place: 1, amendedTo: 'mm' } },
    two: alike('xm'),
    technical: { given: ['mm', undefined], shown: '1 of 2 submitted' },
    expected: [
      {
        role: 'Analyst',
        rounds: ['1', '2'],
        outcome: '85 · well qualified',
        whereTwo: '70 · qualified',
        byOwnTable: '80 · Group B',
        decided: 'hold',
      },
    ],
  },
  {
    name: 'Jansen',
    one: { given: ['mm', 'xm', 'dm'] },
    expected: [
      { role: 'Analyst', rounds: ['Ready to talk', 'no interview'], ...always(OPEN_1), decided: 'hold' },
    ],
  },
  {
    name: 'Kimura',
    one: alike('mm'),
    two: { given: ['xx', 'dd'] },
    expected: [{ role: 'Analyst', rounds: ['1', '2 of 3 submitted'], ...always(OPEN_2) }],
  },
  {
    name: 'Lindqvist',
    one: alike('mmx'),
    two: alike('xmd'),
    expected: [
      {
        role: 'Analyst',
        rounds: ['1', '2'],
        outcome: '85 · well qualified',
        whereTwo: '70 · qualified',
        byOwnTable: '80 · Group B',
        decided: 'advance',
      },
      { role: 'Engineer', rounds: ['2', '0'], ...always(FAILED_2), decided: 'not-advance' },
    ],
  },
]
