import { describe, expect, it } from 'vitest'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { filterApplicants } from '#shared/domain/scheduling/filter-applicants'
import { joinedWords, searchWords } from '#shared/kernel/words'

const row = (name: string, status: ApplicantRow['status'], roles: readonly string[]): ApplicantRow => ({
  id: name,
  place: 0,
  number: '',
  name,
  fullName: name,
  email: '',
  telephone: '',
  roles,
  status,
  round: '',
  next: undefined,
  interviews: 0,
  availability: '',
  comments: '',
  words: joinedWords(searchWords(name)),
})
const ROWS = [
  row('Brandt, Uwe', 'scheduled', ['Analyst']),
  row('García, Luz', 'not-scheduled', ['Engineer']),
  row('Gardner, Bo', 'scheduled', ['Analyst', 'Engineer']),
]
const ALL = { search: '', statuses: [], roles: [] }
const names = (filter: Partial<Parameters<typeof filterApplicants>[1]>) =>
  filterApplicants(ROWS, { ...ALL, ...filter }).map(({ name }) => name)

describe('the filter of applicants', () => {
  it('leaves all of them where nothing is chosen', () => {
    expect(filterApplicants(ROWS, ALL)).toBe(ROWS)
  })

  it('takes any of several statuses and any of several roles, and all of both and of the search', () => {
    expect(names({ statuses: ['scheduled'] })).toEqual(['Brandt, Uwe', 'Gardner, Bo'])
    expect(names({ statuses: ['scheduled', 'not-scheduled'] })).toHaveLength(3)
    expect(names({ roles: ['Engineer'] })).toEqual(['García, Luz', 'Gardner, Bo'])
    expect(names({ roles: ['Engineer'], statuses: ['scheduled'] })).toEqual(['Gardner, Bo'])
    expect(names({ search: 'gar' })).toEqual(['García, Luz', 'Gardner, Bo'])
    expect(names({ search: 'gar', statuses: ['not-scheduled'] })).toEqual(['García, Luz'])
    expect(names({ search: 'zo' })).toEqual([])
  })
})
