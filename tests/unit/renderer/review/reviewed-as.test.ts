import { describe, expect, it } from 'vitest'
import { reviewedAs } from '../../../../renderer/features/scoring/review/reviewed-as'

const applicant = {
  id: 'a'.repeat(32),
  number: '0417',
  familyName: 'Bergström-Li',
  givenName: 'Nils',
  middleName: 'E.',
}

describe('what a reviewer calls an applicant', () => {
  it('is the number where names are hidden, and never the name', () => {
    expect(reviewedAs(applicant, true)).toBe('Applicant 0417')
    expect(reviewedAs({ ...applicant, number: '' }, true)).toBe('Applicant aaaaaaa')
    expect(reviewedAs(applicant, false)).toBe('Nils E. Bergström-Li')
  })
})
