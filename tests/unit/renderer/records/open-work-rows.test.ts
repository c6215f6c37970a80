import { describe, expect, it } from 'vitest'
import type { OpenReview } from '#shared/domain/records/open-reviews'
import { Applicant } from '#shared/domain/scheduling/applicant'
import type { RecordNames } from '#shared/domain/records/record-names'
import {
  ALL_WORK,
  countWork,
  exchangeRows,
  filterWork,
  reviewRows,
  workRows,
} from '../../../../renderer/features/records/open-work/open-work-rows'

const NAMES: RecordNames = {
  zone: 'UTC',
  of: new Map([
    ['p1', 'Zoe'],
    ['p2', 'Ana'],
    ['i1', 'Maria Lopez, Interview 1'],
  ]),
  laptop: (device) => `Laptop ${device}`,
}
const DUE = '2026-11-23T15:00:00.000Z'
const ROWS = [
  ...workRows(
    [
      {
        kind: 'unsigned',
        person: 'p1',
        interview: 'i1',
        revision: 'r',
        due: DUE,
        overdue: false,
        reasons: '',
      },
      { kind: 'unsubmitted', person: 'p1', interview: 'i1', due: DUE, overdue: true },
      {
        kind: 'returned',
        person: 'p2',
        interview: 'i1',
        revision: 'q',
        due: DUE,
        overdue: false,
        reasons: 'Why?',
      },
    ],
    NAMES,
  ),
  ...exchangeRows([{ device: 'd', person: 'p2', changes: undefined, last: undefined }], NAMES),
]

describe('the clerk’s list', () => {
  it('says what happened in an interview in words, without a due time', () => {
    const incident = { id: 'x', kind: 'withdrawn', at: DUE, by: 'p2', words: 'Took another post' } as const
    const [row] = workRows([{ kind: 'incident', person: 'p1', interview: 'i1', incident }], NAMES)
    expect(row).toMatchObject({ kind: 'incident', due: undefined, overdue: false, incident: 'x' })
    expect(row?.note).toMatch(/^Withdrawn in the interview, .*: Took another post$/)
  })

  it('stands by person, with what is overdue first', () => {
    expect(filterWork(ROWS, ALL_WORK).map(({ personName, kind }) => `${personName} ${kind}`)).toEqual([
      'Ana returned',
      'Ana unexchanged',
      'Zoe unsubmitted',
      'Zoe unsigned',
    ])
  })

  it('is filtered by kind, by person and by what is overdue', () => {
    expect(filterWork(ROWS, { ...ALL_WORK, kinds: ['unsigned', 'returned'] })).toHaveLength(2)
    expect(filterWork(ROWS, { ...ALL_WORK, people: ['p2'], kinds: ['unexchanged'] })).toHaveLength(1)
    expect(filterWork(ROWS, { ...ALL_WORK, overdueOnly: true }).map(({ kind }) => kind)).toEqual([
      'unsubmitted',
    ])
  })

  it('is counted, and says why a sheet came back and that nothing came of a laptop', () => {
    const { byKind, overdue } = countWork(ROWS)
    expect([byKind.get('unsigned'), byKind.get('unprinted'), overdue]).toEqual([1, undefined, 1])
    expect(ROWS.find(({ kind }) => kind === 'returned')).toMatchObject({ note: 'Why?', revision: 'q' })
    expect(ROWS.find(({ kind }) => kind === 'unexchanged')).toMatchObject({
      about: 'Laptop d',
      note: 'Nothing has come from it yet.',
    })
  })
})

const rowOf = (one: OpenReview, viewer: string) =>
  reviewRows([one], NAMES, { person: viewer, hr: viewer === 'p2', hideNames: true })[0]

describe('what is open of résumé reviews', () => {
  const applicant = {
    ...Applicant.parse({ familyName: 'Lopez', givenName: 'Maria', number: '0042' }),
    id: 'a',
  }
  const open: OpenReview = {
    kind: 'review-to-do',
    person: 'p1',
    review: 'r1',
    round: 'Résumé review',
    applicant,
    reasons: '',
    seats: [
      { person: 'p1', third: false, recused: false },
      { person: 'p2', third: false, recused: false },
    ],
    tied: [],
  }
  it('calls an applicant by the number alone to whoever reviews them, where names are hidden', () => {
    expect(rowOf(open, 'p1')).toMatchObject({ about: 'Applicant 0042, Résumé review', due: undefined })
    expect(rowOf(open, 'p2')?.about).toBe('Lopez, Maria (0042), Résumé review')
  })

  it('says why a review came back, and in the words of the review who does not agree', () => {
    const returned = { ...open, kind: 'review-returned', reasons: 'Name what is missing.' } as const
    expect(rowOf(returned, 'p1')?.note).toBe('Name what is missing.')
    const tied = [['all', { code: 'disagreed', outcome: undefined }]] as const
    expect(rowOf({ ...open, kind: 'review-tie', person: 'p2', tied }, 'p2')).toMatchObject({
      about: 'Lopez, Maria (0042), Résumé review',
      note: 'The position: Open: Zoe and Ana do not agree; a third SME breaks the tie.',
    })
  })
})
