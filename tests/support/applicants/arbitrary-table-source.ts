import { array, boolean, constantFrom, integer, oneof, option, record, subarray } from 'fast-check'
import type { ApplicantsTableSource } from '#shared/domain/records/applicants-table/standing'

/** Pieces that spoil a text on its way through a spreadsheet. */
const PIECES = [
  '0',
  '007',
  '=1+1',
  '+',
  '-',
  '@SUM',
  "'",
  "''=",
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\u00A0',
  'é',
  'e\u0301',
  'Łódź',
  '中文',
  '👩‍💼',
  '\u200B',
  '\u0001',
  '_x000D_',
  '_x0',
  '<&>',
  'n/a',
  'None',
  'TBD',
  'TRUE',
  '1e5',
  '2026-11-23',
  '11/23/2026',
  'Last Name',
  'Note: ',
  'sep=;',
]
const nasty = array(constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''))
const filled = nasty.map((text) => `${text}x`)

const pad = (index: number) => String(index).padStart(4, '0')

const person = (id: string, name: string, duty: 'sme' | 'hr-specialist') => ({
  id,
  name,
  title: '',
  agency: '',
  email: '',
  duties: [duty],
  fingerprint: '',
  roles: [],
  senior: false,
  deleted: false,
})
const round = (id: string, order: number) => ({
  id,
  name: id,
  kind: 'interview' as const,
  order,
  minutes: 60,
  deleted: false,
})

const applicant = record({
  familyName: filled,
  givenName: nasty,
  middleName: nasty,
  numberEnd: nasty,
  email: constantFrom('', 'mail'),
  telephone: nasty,
  roles: subarray(['role-a', 'role-b', 'role-c']),
  availability: nasty,
  comments: nasty,
  usaStaffing: record({
    vacancyId: filled,
    assessmentId: filled,
    applicationId: filled,
    applicationRatingId: filled,
    applicationCombination: filled,
    minimumQualificationsRating: filled,
    usajobsApplicantGuid: nasty,
  }),
  hour: integer({ min: 0, max: 22 }),
  status: constantFrom('scheduled' as const, 'interviewed' as const, 'no-show' as const, 'removed' as const),
  round: constantFrom('round-1', 'round-2'),
  interviewed: boolean(),
  screening: option(
    record({
      outcome: constantFrom('pass' as const, 'out' as const, null),
      reasons: array(oneof(filled, constantFrom('no-resume', 'IQCZ')), { maxLength: 2 }),
    }),
    { nil: undefined },
  ),
})

/** Applicants of one hiring action, their texts as bad as texts can be, some with an interview. */
export const arbitraryTableSource = array(applicant, { maxLength: 6 }).map((drawn): ApplicantsTableSource => {
  return {
    applicants: drawn.map(
      (
        { numberEnd, hour: _hour, status: _status, round: _round, screening: _screening, ...each },
        index,
      ) => ({
        ...each,
        id: `applicant-${index}`,
        number: `${pad(index)}${numberEnd}`,
        email: each.email === '' ? '' : `mail.${pad(index)}@example.gov`,
        deleted: false,
      }),
    ),
    interviews: drawn.flatMap(({ interviewed, hour, status, round: of }, index) =>
      interviewed
        ? [
            {
              id: `interview-${index}`,
              applicant: `applicant-${index}`,
              round: of,
              guide: 'guide',
              slot: {
                start: `2026-11-23T${pad(hour).slice(2)}:30`,
                end: `2026-11-23T${pad(hour + 1).slice(2)}:00`,
                zone: 'America/Chicago',
              },
              place: { mode: 'telephone' as const, where: '+1 202 555 0100', accessCode: '00417' },
              panel: [{ person: 'sme-1', role: 'lead' as const }],
              hrSpecialist: 'hr-1',
              status,
              extraMinutes: 0,
              comments: '',
              deleted: false,
            },
          ]
        : [],
    ),
    roles: ['a', 'b', 'c'].map((letter, order) => ({
      id: `role-${letter}`,
      name: `Role; "${letter}"`,
      order,
      deleted: false,
    })),
    rounds: [round('round-1', 1), round('round-2', 2)],
    guides: [],
    screenings: new Map(
      drawn.flatMap(({ screening }, index) =>
        screening === undefined
          ? []
          : [[`applicant-${index}`, { ...screening, note: '', at: '2026-11-20T12:00:00.000Z' }]],
      ),
    ),
    reviewed: [{ name: 'Résumé review', texts: new Map(), notForward: new Set() }],
    people: [person('sme-1', 'Lena Ortiz', 'sme'), person('hr-1', 'Hana Reyes', 'hr-specialist')],
  }
})
